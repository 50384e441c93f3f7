package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

/** Ways of applicants (SPEC S10), and how the public look-up is kept from being guessed at the door. */
@RunningFrontDesk
class Ways_to_the_window_are_counted {

    @LocalServerPort
    private int port;

    private Visitor clerk;
    private Resident zhou;

    @BeforeEach
    void comeIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        clerk = Visitor.at(port, SignIn.staff("zhao.qiuyue"));
        zhou = Resident.bound(port, "zhou.zilin");
    }

    @Test
    void from_none_for_whoever_asks_online() {
        String id = zhou.handsIn();
        assertThat(zhou.sees(id)).containsEntry("visits", 0);

        assertThat(comes(clerk, id, Map.of("version", 3)).body()).containsEntry("visits", 1).containsEntry("version", 4);
        assertThat(comes(clerk, id, Map.of("version", 3)).problem()).isEqualTo("not-now");
        assertThat(comes(clerk, id, Map.of()).body()).containsEntry("visits", 2);

        assertThat(zhou.sees(id)).containsEntry("visits", 2).containsEntry("status", "SUBMITTED");
        assertThat(clerk.get("/api/window/applications/" + id).body()).containsEntry("visits", 2);
        clerk.post("/api/window/applications/" + id + "/acceptance", Map.of("version", 5));
        assertThat(comes(clerk, id, Map.of()).body()).containsEntry("visits", 3).containsEntry("status", "ACCEPTED");
    }

    @Test
    void once_for_whoever_walks_in() {
        Answer begun = clerk.post("/api/window/applications", Resident.wish(Map.of("citizenId", "532301199003070012", "name", "王德财")));
        String id = (String) begun.body().get("id");

        assertThat(clerk.get("/api/applications/" + id).body()).containsEntry("visits", 1);
        assertThat(comes(clerk, id, Map.of("version", 1)).body()).as("back with the paper").containsEntry("visits", 2);
    }

    @Test
    void once_however_often_the_clerk_presses_and_each_of_several_at_the_same_moment() {
        String id = zhou.handsIn();
        String key = UUID.randomUUID().toString();
        String way = "/api/window/applications/" + id + "/visits";
        assertThat(clerk.post(way, key, Map.of()).body()).isEqualTo(clerk.post(way, key, Map.of()).body());

        Flux.range(0, 4).flatMap(press -> clerk.posting(way, UUID.randomUUID().toString(), Map.of())).collectList().block(Duration.ofSeconds(30));
        assertThat(zhou.sees(id)).containsEntry("visits", 5);
    }

    @Test
    void by_nobody_but_the_window() {
        List<Visitor> others = List.of(staff("chang.guiying"), staff("he.junwei"), staff("li.chunhua"), zhou.visitor());
        List<String> before = others.stream().map(Ways_to_the_window_are_counted::countedBy).toList();
        String id = zhou.handsIn();
        String draft = zhou.begins();
        for (Visitor other : others) {
            assertThat(comes(other, id, Map.of()).status()).isEqualTo(404);
        }
        assertThat(others).extracting(Ways_to_the_window_are_counted::countedBy).as("what nobody elsewhere sees").isEqualTo(before);
        assertThat(comes(clerk, draft, Map.of()).status()).as("a draft of somebody online").isEqualTo(404);
        assertThat(comes(clerk, UUID.randomUUID().toString(), Map.of()).status()).isEqualTo(404);
    }

    @Test
    void and_shown_item_by_item_within_a_period() {
        Map<String, Object> before = counted();
        String id = zhou.handsIn();
        comes(clerk, id, Map.of());
        comes(clerk, id, Map.of());

        assertThat(counted()).containsEntry("item", Resident.FOREST).extractingByKey("name").isNotNull();
        assertThat(number("cases", counted())).isEqualTo(number("cases", before) + 1);
        assertThat(number("visits", counted())).isEqualTo(number("visits", before) + 2);
        assertThat(clerk.get("/api/window/visits?from=2025-02-13&to=2025-02-28").body()).containsEntry("items", List.of());
        assertThat(clerk.get("/api/window/visits?from=2026-02-12&to=2026-02-12&after=" + Resident.FOREST).text()).doesNotContain(Resident.FOREST);
        assertThat(clerk.get("/api/window/visits?from=2026-02-12&to=2026-02-11").status()).isEqualTo(400);
        assertThat(clerk.get("/api/window/visits?from=2024-02-12&to=2026-02-11").status()).isEqualTo(400);
        assertThat(clerk.get("/api/window/visits?from=%2B999999999-12-31&to=%2B999999999-12-31").status()).isIn(200, 400);
        assertThat(clerk.get("/api/window/visits?from={from}&to=2026-02-11", "{\"$gt\":\"\"}").status()).isEqualTo(400);
    }

    @Test
    void while_nobody_without_a_receipt_guesses_the_code_of_a_case() {
        String id = zhou.handsIn();
        Map<String, Object> seen = zhou.sees(id);
        Visitor anybody = Visitor.withoutSignIn(port);
        Map<String, Object> right = Map.of("number", seen.get("number"), "queryCode", seen.get("queryCode"));
        assertThat(anybody.post("/api/tracking", right).status()).isEqualTo(200);

        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(anybody.post("/api/tracking", Map.of("number", " " + seen.get("number"), "queryCode", "2222Q" + "34679".charAt(wrong))).status())
                    .isEqualTo(404);
        }

        Answer tooMany = anybody.post("/api/tracking", right);
        assertThat(tooMany.problem()).isEqualTo("too-many-tries");
        WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build().post().uri("/api/tracking")
                .header("X-Forwarded-For", "203.0.113.77").bodyValue(right).exchange().expectStatus().isEqualTo(429)
                .expectHeader().value("Retry-After", seconds -> assertThat(Long.parseLong(seconds)).isBetween(3_000L, 3_600L));
    }

    private Map<String, Object> counted() {
        return clerk.leafs("/api/window/visits?from=2026-02-12&to=2026-02-12", "items").stream()
                .filter(row -> Resident.FOREST.equals(row.get("item"))).findFirst().orElse(Map.of());
    }

    private static int number(String member, Map<String, Object> row) {
        return (int) row.getOrDefault(member, 0);
    }

    private static Answer comes(Visitor clerk, String id, Map<String, Object> body) {
        return clerk.post("/api/window/applications/" + id + "/visits", body);
    }

    private Visitor staff(String account) {
        return Visitor.at(port, SignIn.staff(account));
    }

    private static String countedBy(Visitor visitor) {
        return visitor.get("/api/window/visits?from=2026-02-01&to=2026-02-28").text();
    }
}
