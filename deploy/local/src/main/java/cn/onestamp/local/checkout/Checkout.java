package cn.onestamp.local.checkout;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder everything is built from.
 *
 * @param root absolute
 */
public record Checkout(Path root) {

    public static Checkout here() {
        return new Checkout(Path.of(System.getProperty("onestamp.root", "")).toAbsolutePath().normalize());
    }

    /** What the launcher itself writes; never under version control. */
    public Path own() {
        return root.resolve(".onestamp");
    }

    public Path logs() {
        return own().resolve("logs");
    }

    public Path defaultData() {
        return own().resolve("data");
    }

    /** Roots of every installation that ever ran from here, so that a paper can be checked by its file alone. */
    public Path trust() {
        return own().resolve("trust");
    }

    public Path referenceData() {
        return root.resolve("deploy/data");
    }

    public Path keycloakSource() {
        return root.resolve("deploy/keycloak");
    }

    public Path keycloak() {
        return root.resolve("deploy/keycloak/target/keycloak");
    }

    public boolean has(Module module) {
        return Files.exists(root.resolve(module.folder()).resolve("pom.xml"));
    }

    public Path jar(Module module) {
        return root.resolve(module.folder()).resolve("target").resolve(module.artifact() + "-" + Module.VERSION + ".jar");
    }
}
