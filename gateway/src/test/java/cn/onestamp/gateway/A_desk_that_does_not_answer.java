package cn.onestamp.gateway;

import static cn.onestamp.gateway.TownBehindTheDoor.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.StatusAssertions;
import reactor.core.publisher.Flux;

class A_desk_that_does_not_answer extends AtTheDoor {

    @Autowired
    private CircuitBreakerRegistry breakers;

    private StatusAssertions asksForNotices() {
        return visitor.get().uri("/api/notices").headers(headers -> headers.setBearerAuth(TOWN.realm.token("li.ming"))).exchange().expectStatus();
    }

    @Test
    void is_reported_as_unavailable_with_a_time_to_try_again() {
        asksForNotices().isEqualTo(503).expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader().valueEquals("Retry-After", "3")
                .expectBody().jsonPath("$.type").isEqualTo("https://onestamp.cn/problems/unavailable").jsonPath("$.trace").isNotEmpty();
    }

    @Test
    void is_left_alone_after_ten_failures_while_the_others_go_on() {
        for (int i = 0; i < 10; i++) {
            asksForNotices().isEqualTo(503);
        }
        assertThat(breakers.circuitBreaker("notification").getState()).isEqualTo(State.OPEN);
        asksForNotices().isEqualTo(503);
        assertThat(breakers.circuitBreaker("notification").getMetrics().getNumberOfNotPermittedCalls()).isPositive();
        visitor.get().uri("/api/items").exchange().expectStatus().isOk();
    }

    @Test
    void is_given_up_on_after_the_agreed_patience() {
        long start = System.nanoTime();
        visitor.get().uri("/api/items?query=silent").exchange().expectStatus().isEqualTo(504)
                .expectBody().jsonPath("$.type").isEqualTo("https://onestamp.cn/problems/too-slow");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(600), Duration.ofSeconds(5));
    }

    @Test
    void is_not_blamed_for_senders_who_break_off_or_send_too_much() throws Exception {
        for (int i = 0; i < 15; i++) {
            breakOffAnUpload();
        }
        for (int i = 0; i < 15; i++) {
            TOWN.lastVisit();
        }
        assertThat(breakers.circuitBreaker("intake").getMetrics().getNumberOfFailedCalls()).isZero();
        assertThat(breakers.circuitBreaker("intake").getState()).isEqualTo(State.CLOSED);
        visitor.get().uri("/api/items").exchange().expectStatus().isOk();
    }

    @Test
    void is_not_blamed_for_a_slow_line_of_the_sender() {
        var dripping = Flux.just("1", "2", "3").delayElements(Duration.ofMillis(400));
        visitor.post().uri("/api/tracking").contentType(MediaType.APPLICATION_JSON).body(dripping, String.class)
                .exchange().expectStatus().isOk();
    }

    private void breakOffAnUpload() throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.setSoLinger(true, 0);
            long before = TOWN.visitsBegun.get();
            line.getOutputStream().write(("PUT /api/applications/5b8d/materials/M0001 HTTP/1.1\r\nHost: town.test\r\nAuthorization: Bearer "
                    + TOWN.realm.token("li.ming") + "\r\nContent-Length: 1000000\r\n\r\n" + "x".repeat(200_000)).getBytes(StandardCharsets.ISO_8859_1));
            line.getOutputStream().flush();
            await().pollInterval(Duration.ofMillis(10)).until(() -> TOWN.visitsBegun.get() > before);
        }
    }
}
