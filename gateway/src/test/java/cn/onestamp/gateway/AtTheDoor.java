package cn.onestamp.gateway;

import static cn.onestamp.gateway.TownBehindTheDoor.TOWN;

import cn.onestamp.platform.testkit.HttpCheck;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The running gateway, reached over real sockets, with a small town behind it. */
@SpringBootTest(classes = GatewayApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class AtTheDoor {

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Autowired
    private CircuitBreakerRegistry breakers;

    WebTestClient visitor;

    @DynamicPropertySource
    static void town(DynamicPropertyRegistry properties) {
        properties.add("onestamp.public-address", () -> "http://town.test");
        properties.add("onestamp.keycloak", () -> TOWN.address() + "/auth");
        properties.add("onestamp.client-secret", () -> "a-secret-of-the-gateway");
        properties.add("onestamp.peers.intake", TOWN::address);
        properties.add("onestamp.peers.approval", TOWN::address);
        properties.add("onestamp.peers.notification", () -> "http://127.0.0.1:1");
        properties.add("onestamp.patience.answer", () -> "700ms");
        properties.add("onestamp.limits.pause", () -> "1s");
        properties.add("management.server.port", () -> "0");
    }

    @BeforeEach
    void aNewVisitor() {
        TOWN.visits.clear();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
        visitor = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).responseTimeout(Duration.ofSeconds(15))
                .filter(HttpCheck.listeningTo("gateway")).build();
    }
}
