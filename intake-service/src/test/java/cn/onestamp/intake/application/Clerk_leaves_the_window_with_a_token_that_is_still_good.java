package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningFrontDesk
class Clerk_leaves_the_window_with_a_token_that_is_still_good {

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
    void and_within_a_minute_there_is_nothing_for_them_any_more() {
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

    private String acceptance() {
        return "/api/window/applications/" + waiting + "/acceptance";
    }

    private static List<Object> listed(Visitor clerk) {
        return clerk.leafs("/api/window/applications", "applications").stream().map(row -> row.get("id")).toList();
    }
}
