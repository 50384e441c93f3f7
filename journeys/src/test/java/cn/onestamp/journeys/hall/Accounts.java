package cn.onestamp.journeys.hall;

import cn.onestamp.journeys.door.Call;
import cn.onestamp.journeys.door.HttpDoor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The accounts as the administrator of the sign-in server has them, by its back door, which only this machine reaches. */
public final class Accounts {

    private static final String USERS = "/auth/admin/realms/onestamp/users";

    private final HttpDoor keycloak;
    private final Path password;

    Accounts(int port, Path data) {
        this.keycloak = new HttpDoor(URI.create("http://127.0.0.1:" + port));
        this.password = data.resolve("secrets/keycloak/admin-password");
    }

    public void disable(String account) {
        set(account, false);
    }

    public void enable(String account) {
        set(account, true);
    }

    private void set(String account, boolean enabled) {
        String token = token();
        JsonNode found = keycloak.ask(Call.get("account", USERS + "?exact=true&username=" + account).by(token)).expect(200).json().path(0);
        ((ObjectNode) found).put("enabled", enabled);
        keycloak.ask(Call.put("account", USERS + "/" + found.path("id").asString(), found).by(token)).expect(204);
    }

    private String token() {
        try {
            String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                    + URLEncoder.encode(Files.readString(password), StandardCharsets.US_ASCII);
            return keycloak.ask(new Call("administrator", "POST", "/auth/realms/master/protocol/openid-connect/token",
                    Map.of("Content-Type", "application/x-www-form-urlencoded"), form.getBytes(StandardCharsets.US_ASCII)))
                    .expect(200).json().path("access_token").asString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
