package cn.onestamp.local.part;

import cn.onestamp.local.process.Launch;
import cn.onestamp.local.process.Part;
import cn.onestamp.local.process.Readiness;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sign-in: the real Keycloak, ready when it publishes our realm. */
record KeycloakPart(Hall hall, RealmImport realm) implements Part {
    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public Layer layer() {
        return Layer.FOUNDATION;
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public List<Integer> ports() {
        return List.of(hall.ports().keycloak());
    }

    @Override
    public Launch launch() throws IOException, InterruptedException {
        KeycloakHome home = new KeycloakHome(hall);
        home.prepare();
        Map<String, String> environment = environment();
        boolean importing = realm.prepare(home, environment);
        return home.start(environment, importing);
    }

    private Map<String, String> environment() throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", hall.secrets().get("keycloak", "admin-password"));
        environment.put("ONESTAMP_PUBLIC_ADDRESS", hall.ports().address());
        for (Desk desk : Desk.values()) {
            String name = "ONESTAMP_SECRET_" + desk.client().toUpperCase(java.util.Locale.ROOT).replace('-', '_');
            environment.put(name, hall.secrets().get(desk.title(), Desk.Key.CLIENT));
        }
        return environment;
    }

    @Override
    public Readiness readiness() {
        return new Readiness.Answers(
                URI.create(hall.keycloakAddress() + "/realms/onestamp/.well-known/openid-configuration"));
    }

    @Override
    public void afterReady() throws IOException {
        realm.imported(new KeycloakHome(hall));
    }
}
