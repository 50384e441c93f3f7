package cn.onestamp.gateway;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation stands: the address people type, the issuer of its tokens, and the desks behind the door.
 *
 * @param publicAddress the address people see, without a trailing slash; every link and redirect is made from it
 * @param issuer        the {@code iss} of every token that is accepted
 * @param keycloak      the sign-in server over the back channel, including its path ({@code http://127.0.0.1:8401/auth})
 * @param clientSecret  the secret of the client {@code gateway}
 * @param peers         base addresses of the services
 */
@ConfigurationProperties("onestamp")
public record Installation(
        URI publicAddress,
        String issuer,
        URI keycloak,
        @DefaultValue("") String clientSecret,
        Peers peers) {

    /** The desks behind the door. */
    public record Peers(URI intake, URI approval, URI notification) {}

    /** True when people reach the hall over TLS; cookies are then marked Secure and HSTS is sent. */
    public boolean isSecure() {
        return "https".equals(publicAddress.getScheme());
    }

    /** An address on the public side, for example {@code link("/signin/callback")}. */
    public String link(String path) {
        return publicAddress + path;
    }

    /** An OpenID Connect endpoint of the realm over the back channel, for example {@code backChannel("certs")}. */
    public String backChannel(String endpoint) {
        return keycloak + "/realms/onestamp/protocol/openid-connect/" + endpoint;
    }
}
