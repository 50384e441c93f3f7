package cn.onestamp.gateway;

import static cn.onestamp.gateway.TownBehindTheDoor.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;

/** At a door with four lines to a desk, two of them for files, and three seconds of patience with a sender. */
@Timeout(30)
@TestPropertySource(properties = {
        "spring.cloud.gateway.server.webflux.httpclient.pool.max-connections=4",
        "spring.cloud.gateway.server.webflux.httpclient.pool.acquire-timeout=300",
        "onestamp.limits.sending=3s", "onestamp.limits.uploads=2", "onestamp.patience.upload=3s"})
class Slow_senders_hold_up_nobody_else extends AtTheDoor {

    private static final String MATERIAL = "/api/applications/5b8d/materials/M0001";

    @Autowired
    private CircuitBreakerRegistry breakers;

    private final List<RawLine> lines = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService dripping = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService listening = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void everybodyDrips() {
        dripping.scheduleAtFixedRate(() -> lines.forEach(Slow_senders_hold_up_nobody_else::drip), 300, 300, TimeUnit.MILLISECONDS);
    }

    @AfterEach
    void everybodyGoesHome() throws IOException {
        dripping.shutdownNow();
        for (var line : lines) {
            line.close();
        }
        listening.close();
    }

    @Test
    void when_sixty_of_them_drip_the_number_of_a_case() throws Exception {
        var answers = new ArrayList<CompletableFuture<String>>();
        for (int i = 0; i < 60; i++) {
            answers.add(answerTo(begun("POST /api/tracking", "Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"num")));
        }
        var all = CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new));
        do {
            visitor.get().uri("/api/items").exchange().expectStatus().isOk();
            assertThat(TOWN.lastVisit().method()).isEqualTo("GET");
        } while (!all.isDone());
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).startsWith("HTTP/1.1 504"));
        assertThat(TOWN.visits).isEmpty();
    }

    @Test
    void when_they_drip_files_which_have_their_own_lines() throws Exception {
        long before = TOWN.visitsBegun.get();
        var slow = List.of(answerTo(begunUpload()), answerTo(begunUpload()));
        await().until(() -> TOWN.visitsBegun.get() == before + 2);
        assertThat(begunUpload().answer()).startsWith("HTTP/1.1 503");
        visitor.get().uri("/api/items").exchange().expectStatus().isOk();

        assertThat(slow).allSatisfy(answer -> assertThat(answer.join()).startsWith("HTTP/1.1 504"));
        assertThat(breakers.circuitBreaker("intake").getMetrics().getNumberOfFailedCalls()).isZero();
        for (int i = 0; i < 5; i++) {
            visitor.put().uri(MATERIAL).headers(headers -> headers.setBearerAuth(TOWN.realm.token("li.ming")))
                    .contentType(MediaType.APPLICATION_PDF).bodyValue(new byte[100_000]).exchange().expectStatus().isOk();
        }
    }

    @Test
    void and_whoever_sends_too_slowly_is_shown_out() throws Exception {
        var line = begun("POST /api/tracking", "Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{");
        assertThat(line.answer()).startsWith("HTTP/1.1 504");
        assertThat(line.writeChunksUntilCut(200_000_000)).isLessThan(20_000_000);
    }

    private static void drip(RawLine line) {
        try {
            line.write("1");
        } catch (IOException _) {
            // Shown out already.
        }
    }

    private RawLine begunUpload() throws IOException {
        return begun("PUT " + MATERIAL, "Authorization: Bearer " + TOWN.realm.token("li.ming")
                + "\r\nContent-Type: application/pdf\r\nContent-Length: 1000000\r\n\r\n%PDF");
    }

    private RawLine begun(String what, String rest) throws IOException {
        var line = new RawLine(port);
        lines.add(line);
        line.write(what + " HTTP/1.1\r\nHost: town.test\r\n" + rest);
        return line;
    }

    private CompletableFuture<String> answerTo(RawLine line) {
        return CompletableFuture.supplyAsync(line::answer, listening);
    }
}
