package cn.onestamp.local.part;

import cn.onestamp.local.checkout.Checkout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm every installation has, with what only a local one adds: the client of demo and tests, and the demo people
 * with one documented password.
 */
final class Realm {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path everywhere;
    private final Path localOnly;
    private final Path people;

    Realm(Checkout checkout) {
        this.everywhere = checkout.keycloakSource().resolve("realm-onestamp.json");
        this.localOnly = checkout.keycloakSource().resolve("realm-onestamp.local.json");
        this.people = checkout.referenceData().resolve("people.csv");
    }

    /** Everything the realm is made of; equal sources make an equal realm. */
    String source() throws IOException {
        return Files.readString(everywhere) + Files.readString(localOnly) + Files.readString(people);
    }

    String json() throws IOException {
        ObjectNode realm = (ObjectNode) JSON.readTree(Files.readString(everywhere));
        ObjectNode local = (ObjectNode) JSON.readTree(Files.readString(localOnly));
        ((ArrayNode) realm.get("clients")).addAll((ArrayNode) local.get("clients"));
        DemoPassword password = DemoPassword.of(local.get("peoplePassword").asString());
        ArrayNode users = realm.putArray("users");
        for (Map<String, String> person : Csv.read(people)) {
            users.add(user(person, password));
        }
        return JSON.writeValueAsString(realm);
    }

    private static ObjectNode user(Map<String, String> person, DemoPassword password) {
        String username = person.get("username");
        ObjectNode user = JSON.createObjectNode();
        user.put("id", subject(username).toString());
        user.put("username", username);
        user.put("firstName", person.get("name_zh"));
        user.put("enabled", true);
        user.putObject("attributes").set("kind", JSON.valueToTree(List.of(person.get("kind"))));
        user.putArray("credentials").add(password.credential());
        return user;
    }

    /** The same person has the same subject in every data folder. */
    static UUID subject(String username) {
        return UUID.nameUUIDFromBytes(("onestamp demo person " + username).getBytes(StandardCharsets.UTF_8));
    }
}
