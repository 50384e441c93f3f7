package cn.onestamp.local.part;

import cn.onestamp.local.checkout.Module;
import java.util.List;

/**
 * The services: where each listens (counted from the base port), which keys it holds, and whether it is the door.
 * A service whose module is not in this checkout is not started.
 */
enum Desk {
    INTAKE("intake", Module.INTAKE, 2, List.of(Key.FIELD, Key.INDEX, Key.FILE)),
    APPROVAL("approval", Module.APPROVAL, 3, List.of(Key.FIELD, Key.INDEX, Key.FILE, Key.KEYSTORE)),
    NOTIFICATION("notification", Module.NOTIFICATION, 5, List.of(Key.FIELD, Key.INDEX)),
    GATEWAY("gateway", Module.GATEWAY, 0, List.of());

    private final String title;
    private final Module module;
    private final int offset;
    private final List<String> keys;

    Desk(String title, Module module, int offset, List<String> keys) {
        this.title = title;
        this.module = module;
        this.offset = offset;
        this.keys = keys;
    }

    String title() {
        return title;
    }

    Module module() {
        return module;
    }

    int port(Ports ports) {
        return ports.base() + offset;
    }

    List<String> keys() {
        return keys;
    }

    /** The name under which Keycloak knows it. */
    String client() {
        return module.artifact();
    }

    boolean isDoor() {
        return this == GATEWAY;
    }

    /** Secrets, named as the properties they are read as. */
    static final class Key {
        static final String CLIENT = "onestamp.client-secret";
        static final String FIELD = "onestamp.crypto.field-key";
        static final String INDEX = "onestamp.crypto.index-key";
        static final String FILE = "onestamp.crypto.file-key";
        static final String KEYSTORE = "onestamp.seal.keystore-password";

        private Key() {}
    }
}
