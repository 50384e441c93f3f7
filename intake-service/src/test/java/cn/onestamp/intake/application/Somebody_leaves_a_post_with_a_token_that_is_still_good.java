package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningFrontDesk
class Somebody_leaves_a_post_with_a_token_that_is_still_good {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Map<String, Object> STALE = Map.of("version", 99);

    @LocalServerPort
    private int port;

    private final String clerk = "leaving." + UUID.randomUUID().toString().substring(0, 8);
    private String waiting;

    @BeforeEach
    void somethingWaits() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        waiting = Township.DONGHUA.handedIn(port, "wang.decai");
    }

    @Test
    void and_within_a_minute_there_is_nothing_for_a_clerk_any_more() {
        Visitor leaving = Visitor.at(port, SignIn.staff(clerk));
        Visitor administrator = Visitor.at(port, SignIn.staff("kong.qingfan"));
        assertThat(administrator.post("/api/posts", Map.of("account", clerk, "organ", "DONGHUA_CENTRE", "post", "FRONT_DESK",
                "divisionScope", "532301105000", "from", "2026-02-12", "personnelOrgan", "DONGHUA_CENTRE")).status()).isEqualTo(201);
        await().atMost(SOON).untilAsserted(() -> assertThat(leaving.post(acceptance(), STALE).status()).isEqualTo(409));
        assertThat(listed(leaving)).contains(waiting);

        assertThat(administrator.post("/api/posts/" + clerk + "@DONGHUA_CENTRE@FRONT_DESK@532301105000/end",
                Map.of("version", 1, "lastDay", "2026-02-11", "reason", "岗位调整")).status()).isEqualTo(200);

        await().atMost(SOON).untilAsserted(() -> assertThat(leaving.post(acceptance(), STALE).status()).isEqualTo(404));
        assertThat(leaving.post(acceptance(), STALE).text()).isEqualTo(Visitor.at(port, SignIn.staff("zhao.qiuyue"))
                .post("/api/window/applications/00000000-0000-4000-8000-000000000000/acceptance", STALE).text());
        for (String closed : List.of("/api/window/applications/" + waiting, "/api/applications/" + waiting)) {
            assertThat(leaving.get(closed).status()).as(closed).isEqualTo(404);
        }
        assertThat(listed(leaving)).isEmpty();
    }

    @Test
    void and_so_it_is_for_an_agent_whose_mandates_have_not_ended() {
        Visitor administrator = Visitor.at(port, SignIn.staff("kong.qingfan"));
        assertThat(administrator.post("/api/posts", Map.of("account", clerk, "organ", "V_532301105207", "post", "VILLAGE_AGENT",
                "divisionScope", "532301105207", "from", "2026-02-12", "personnelOrgan", "V_532301105207")).status()).isEqualTo(201);
        Township village = Township.DONGHUA.with(clerk);
        await().atMost(SOON).until(() -> Visitor.at(port, SignIn.staff(clerk)).post("/api/mandates",
                Map.of("citizenId", "1", "name", "无名", "items", List.of(), "from", "2026-02-12", "to", "2026-06-30")).status() == 422);
        Visitor leaving = Visitor.at(port, SignIn.staff(clerk));
        String mandate = village.mandate(port);
        String id = (String) leaving.post("/api/applications", village.walkIn(Map.of("mandate", mandate))).body().get("id");
        assertThat(listedUnderMandates(leaving)).contains(id);

        assertThat(administrator.post("/api/posts/" + clerk + "@V_532301105207@VILLAGE_AGENT@532301105207/end",
                Map.of("version", 1, "lastDay", "2026-02-11", "reason", "岗位调整")).status()).isEqualTo(200);

        await().atMost(SOON).untilAsserted(() -> assertThat(leaving.get("/api/applications/" + id).status()).isEqualTo(404));
        assertThat(leaving.put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN).status()).isEqualTo(404);
        assertThat(leaving.post("/api/applications/" + id + "/submission", Map.of("version", 1)).status()).isEqualTo(404);
        assertThat(leaving.post("/api/applications", village.walkIn(Map.of("mandate", mandate))).status()).isEqualTo(404);
        assertThat(listedUnderMandates(leaving)).isEmpty();
    }

    @Test
    void and_an_agent_who_was_moved_leaves_the_people_of_the_old_village() {
        Visitor administrator = Visitor.at(port, SignIn.staff("kong.qingfan"));
        serves(administrator, "532301105207");
        serves(administrator, "532301105901");
        await().atMost(SOON).until(() -> Visitor.at(port, SignIn.staff(clerk)).post("/api/mandates",
                Map.of("citizenId", "1", "name", "无名", "items", List.of(), "from", "2026-02-12", "to", "2026-06-30")).status() == 422);
        Visitor moving = Visitor.at(port, SignIn.staff(clerk));
        Township village = Township.DONGHUA.with(clerk);
        await().atMost(SOON).until(() -> moving.post("/api/mandates", termsOf(village)).status() == 201);
        String mandate = village.mandate(port);
        String id = (String) moving.post("/api/applications", village.walkIn(Map.of("mandate", mandate))).body().get("id");
        assertThat(listedUnderMandates(moving)).contains(id);

        assertThat(administrator.post("/api/posts/" + clerk + "@V_532301105207@VILLAGE_AGENT@532301105207/end",
                Map.of("version", 1, "lastDay", "2026-02-11", "reason", "调到别的村")).status()).isEqualTo(200);

        await().atMost(SOON).untilAsserted(() -> assertThat(moving.get("/api/applications/" + id).status()).isEqualTo(404));
        assertThat(moving.put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN).status()).isEqualTo(404);
        assertThat(listedUnderMandates(moving)).isEmpty();
    }

    private void serves(Visitor administrator, String village) {
        Answer assigned = administrator.post("/api/posts", Map.of("account", clerk, "organ", "V_" + village, "post", "VILLAGE_AGENT",
                "divisionScope", village, "from", "2026-02-12", "personnelOrgan", "V_" + village));
        assertThat(assigned.status()).as(assigned.text()).isEqualTo(201);
    }

    private static Map<String, Object> termsOf(Township village) {
        Map<String, Object> terms = new HashMap<>(Township.identity(village.villager()));
        terms.putAll(Map.of("items", List.of(Resident.FOREST), "from", "2026-02-12", "to", "2026-06-30"));
        return terms;
    }

    private static List<Object> listedUnderMandates(Visitor agent) {
        return agent.leafs("/api/mandates/applications", "applications").stream().map(row -> row.get("id")).toList();
    }

    private String acceptance() {
        return "/api/window/applications/" + waiting + "/acceptance";
    }

    private static List<Object> listed(Visitor clerk) {
        return clerk.leafs("/api/window/applications", "applications").stream().map(row -> row.get("id")).toList();
    }
}
