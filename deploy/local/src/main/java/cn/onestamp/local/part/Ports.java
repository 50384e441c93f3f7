package cn.onestamp.local.part;

/**
 * Where everybody listens, counted from one base.
 *
 * @param base the public door; 8400 unless chosen
 */
public record Ports(int base) {
    public static final int USUAL = 8400;

    public int gateway() {
        return base;
    }

    public int keycloak() {
        return base + 1;
    }

    public int keycloakManagement() {
        return base + 61;
    }

    public int kafka() {
        return base + 10;
    }

    public int kafkaController() {
        return base + 11;
    }

    public int store() {
        return base + 12;
    }

    /** The operations port of a service. */
    public int actuator(int service) {
        return service + 50;
    }

    public String address() {
        return "http://localhost:" + base;
    }
}
