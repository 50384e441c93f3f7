package cn.onestamp.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.local.checkout.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class Realm_holds_the_demo_people {
    private final Checkout checkout = new Checkout(Path.of("../..").toAbsolutePath().normalize());
    private final JsonNode realm = JsonMapper.builder().build().readTree(new Realm(checkout).json());

    Realm_holds_the_demo_people() throws IOException {}

    @Test
    void under_the_names_of_the_register_with_their_kind() {
        JsonNode ma = user("ma.yan");
        assertThat(ma.get("firstName").asString()).isEqualTo("马䶮");
        assertThat(ma.at("/attributes/kind/0").asString()).isEqualTo("RESIDENT");
        assertThat(user("dong.wei").get("firstName").asString()).isEqualTo("董\uD873\uDC56");
        assertThat(realm.get("users")).hasSize(170);
    }

    @Test
    void with_the_same_subject_in_every_folder() throws IOException {
        JsonNode again = JsonMapper.builder().build().readTree(new Realm(checkout).json());
        assertThat(again.at("/users/0/id")).isEqualTo(realm.at("/users/0/id"));
    }

    @Test
    void and_the_client_of_demo_and_tests_which_the_common_realm_lacks() throws IOException {
        assertThat(clients(realm)).contains("gateway", "intake-service", "onestamp-local");
        JsonNode common = JsonMapper.builder().build()
                .readTree(java.nio.file.Files.readString(checkout.keycloakSource().resolve("realm-onestamp.json")));
        assertThat(clients(common)).contains("gateway").doesNotContain("onestamp-local");
        assertThat(common.has("users")).isFalse();
    }

    @Test
    void no_client_takes_passwords_or_answers_in_the_address_bar() {
        assertThat(realm.get("clients")).allSatisfy(client -> {
            assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.get("redirectUris").toString()).doesNotContain("*");
        });
    }

    /** Keycloak makes the client of its command line with direct grants wherever a realm does not bring its own. */
    @Test
    void nor_does_the_one_client_keycloak_would_make_for_passwords() {
        assertThat(realm.get("clients"))
                .filteredOn(client -> client.get("clientId").asString().equals("admin-cli"))
                .singleElement()
                .satisfies(client -> {
                    assertThat(client.get("enabled").asBoolean()).isFalse();
                    assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
                });
    }

    @Test
    void what_people_type_as_their_name_is_told_to_no_log() {
        assertThat(realm.get("eventsEnabled").asBoolean()).isFalse();
        assertThat(realm.get("eventsListeners").isArray()).isTrue();
        assertThat(realm.get("eventsListeners")).isEmpty();
    }

    @Test
    void no_secret_is_written_down() {
        assertThat(realm.get("clients")).filteredOn(client -> client.has("secret")).isNotEmpty().allSatisfy(
                client -> assertThat(client.get("secret").asString()).matches("\\$\\{ONESTAMP_SECRET_[A-Z_]+}"));
    }

    private JsonNode user(String username) {
        return StreamSupport.stream(realm.get("users").spliterator(), false)
                .filter(user -> user.get("username").asString().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> clients(JsonNode realm) {
        return StreamSupport.stream(realm.get("clients").spliterator(), false)
                .map(client -> client.get("clientId").asString())
                .toList();
    }
}
