package cn.onestamp.gateway.route;

import cn.onestamp.gateway.Installation;
import java.net.URI;

/** A process behind the door. Each has its own circuit breaker. */
enum Desk {
    INTAKE, APPROVAL, NOTIFICATION, KEYCLOAK;

    /** Scheme, host and port only: the path of a request passes unchanged. */
    URI address(Installation installation) {
        return switch (this) {
            case INTAKE -> installation.peers().intake();
            case APPROVAL -> installation.peers().approval();
            case NOTIFICATION -> installation.peers().notification();
            case KEYCLOAK -> installation.keycloak().resolve("/");
        };
    }
}
