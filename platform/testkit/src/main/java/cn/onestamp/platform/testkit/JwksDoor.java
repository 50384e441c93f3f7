package cn.onestamp.platform.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What the services ask of Keycloak: its public key, a token of their own for asking each other, and its word on a token. */
final class JwksDoor {

    static final String KEY_ID = "test";

    private static final String OPENID = "/auth/realms/onestamp/protocol/openid-connect";
    private static final int BITS = 2048;

    private static final class Held {
        static final JwksDoor DOOR = new JwksDoor();
    }

    private static final class Stranger {
        static final RSAKey KEY = newKey();
    }

    private final RSAKey key = newKey();
    private final HttpServer server;

    private JwksDoor() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(OPENID + "/certs", asked -> answer(asked, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext(OPENID + "/token", asked -> answer(asked, serviceToken(asked)));
        server.createContext(OPENID + "/token/introspect", asked -> answer(asked, Accounts.wordOn(asked.getRequestBody().readAllBytes())));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
    }

    static JwksDoor open() {
        return Held.DOOR;
    }

    static RSAKey strangersKey() {
        return Stranger.KEY;
    }

    RSAKey key() {
        return key;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/auth";
    }

    private static String serviceToken(HttpExchange asked) {
        return """
                {"access_token": "%s", "token_type": "Bearer", "expires_in": 300}"""
                .formatted(SignIn.service(clientOf(asked).replace("-service", "")).token());
    }

    private static String clientOf(HttpExchange asked) {
        String basic = asked.getRequestHeaders().getFirst("Authorization").substring("Basic ".length());
        return new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":")[0];
    }

    private static void answer(HttpExchange asked, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().set("Content-Type", "application/json");
        asked.sendResponseHeaders(Accounts.isSilent() && asked.getRequestURI().getPath().endsWith("/introspect") ? 503 : 200, body.length);
        try (var out = asked.getResponseBody()) {
            out.write(body);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(BITS).keyID(KEY_ID).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
