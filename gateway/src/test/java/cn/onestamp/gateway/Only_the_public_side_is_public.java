package cn.onestamp.gateway;

import static cn.onestamp.gateway.TownBehindTheDoor.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class Only_the_public_side_is_public extends AtTheDoor {

    @ParameterizedTest
    @ValueSource(strings = {
            "/auth", "/auth/", "/auth/admin", "/auth/admin/master/console/", "/auth/admin/realms/onestamp/users",
            "/auth/realms/master", "/auth/realms/master/protocol/openid-connect/token", "/auth/realms/onestamp2/protocol/openid-connect/auth",
            "/auth/realms/onestamp/clients-registrations/default", "/auth/realms/onestamp/clients-registrations/openid-connect",
            "/auth/realms/onestamp/broker/x/endpoint", "/auth/realms/onestamp/account", "/auth/realms/onestamp/account/credentials", "/auth/realms/onestamp/protocol/saml", "/auth/metrics", "/auth/health",
            "/auth/js/keycloak.js", "/auth/welcome",
            "/internal", "/internal/documents/1", "/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/gateway/routes",
            "/actuator/health", "/actuator/prometheus", "/management/health", "/h2-console", "/swagger-ui/index.html", "/v3/api-docs",
            "/login", "/logout", "/oauth2/authorization/gateway", "/error", "/index.html", "/unavailable.html", "/static/index.html",
            "/application.yaml", "/META-INF/MANIFEST.MF", "/assets/", "/assets/nothing.js", "/nowhere"})
    void what_is_not_on_the_table_is_not_there(String path) {
        for (var token : new String[] {"", TOWN.realm.token("li.ming")}) {
            visitor.get().uri(path).headers(headers -> {
                if (!token.isEmpty()) {
                    headers.setBearerAuth(token);
                }
            }).exchange().expectStatus().isNotFound().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody().jsonPath("$.type").isEqualTo("https://onestamp.cn/problems/absent");
        }
        visitor.post().uri(path).bodyValue("{}").exchange().expectStatus().value(status -> assertThat(status).isIn(404, 405));
        assertThat(TOWN.visits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "/api/items/../../internal/x", "/api/items/%2e%2e/%2e%2e/internal/x", "/api/items/..%2f..%2finternal", "/api/items/%252e%252e/x",
            "/auth/realms/onestamp/protocol/openid-connect/%2e%2e/%2e%2e/%2e%2e/master", "/auth/realms/onestamp/protocol/openid-connect/..;/x",
            "/auth/realms/onestamp/protocol/openid-connect/../../../../admin/", "/auth/resources/..%5c..%5cadmin",
            "//internal/x", "/api//cases", "/api/cases;jsessionid=1", "/api/cases/%00", "/api/cases/%0d%0aX-A:b", "/api/./cases"})
    void crooked_addresses_are_not_straightened(String path) throws IOException {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: town.test\r\nConnection: close\r\n\r\n");
        assertThat(answer.lines().findFirst().orElse("")).matches("HTTP/1.1 (400|404).*");
        assertThat(TOWN.visits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "TRACK", "PROPFIND"})
    void unusual_methods_are_refused(String method) throws IOException {
        var answer = raw(method + " /api/items HTTP/1.1\r\nHost: town.test\r\nConnection: close\r\n\r\n");
        assertThat(answer.lines().findFirst().orElse("")).matches("HTTP/1.1 (400|404|405|501).*");
        assertThat(TOWN.visits).isEmpty();
    }

    @Test
    void a_foreign_origin_is_never_allowed_in() {
        visitor.options().uri("/api/cases").header("Origin", "https://evil.test").header("Access-Control-Request-Method", "POST")
                .exchange().expectStatus().is4xxClientError().expectHeader().doesNotExist("Access-Control-Allow-Origin");
        visitor.get().uri("/api/items").header("Origin", "null").exchange().expectHeader().doesNotExist("Access-Control-Allow-Origin");
    }

    @Test
    void the_operators_side_answers_on_loopback_and_its_own_port() {
        visitor.get().uri("http://127.0.0.1:" + managementPort + "/actuator/health/readiness").exchange()
                .expectStatus().isOk().expectBody().jsonPath("$.status").isEqualTo("UP");
        visitor.get().uri("http://127.0.0.1:" + managementPort + "/actuator/prometheus").exchange().expectStatus().isOk()
                .expectBody(String.class).value(metrics -> assertThat(metrics).contains("http_server_requests", "jvm_memory_used"));
        for (var closed : new String[] {"env", "heapdump", "gateway/routes", "beans", "loggers"}) {
            visitor.get().uri("http://127.0.0.1:" + managementPort + "/actuator/" + closed).exchange().expectStatus().isNotFound();
        }
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine() + "\n";
        }
    }
}
