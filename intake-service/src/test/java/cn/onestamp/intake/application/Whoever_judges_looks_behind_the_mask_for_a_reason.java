package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;

/** SPEC 2.18: the full value only for a reason that is written down first. */
@RunningFrontDesk
class Whoever_judges_looks_behind_the_mask_for_a_reason {

    private static final String REASON = "身份证照片与登记姓名不一致，需核对";
    private static final Map<String, Object> IN_FULL = Map.of("name", "何正坤", "number", "532301197601300253", "phone", "13800000010");
    private static final int MOST = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private final String clerk = "new.looking." + UUID.randomUUID().toString().substring(0, 8);
    private final Visitor administrator() {
        return Visitor.at(port, SignIn.staff("kong.qingfan"));
    }

    private Visitor looking;
    private String id;

    @BeforeEach
    void somethingWaitsForAClerkWhoIsNew() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        id = Resident.bound(port, "he.zhengkun").handsIn();
        assertThat(administrator().post("/api/posts", Map.of("account", clerk, "organ", "DONGHUA_CENTRE", "post", "FRONT_DESK",
                "divisionScope", "532301105000", "from", "2026-02-12", "personnelOrgan", "DONGHUA_CENTRE")).status()).isEqualTo(201);
        looking = Visitor.at(port, SignIn.staff(clerk));
    }

    @Test
    void and_the_audit_has_it_with_the_post_and_without_a_number_that_slipped_into_the_reason() {
        Answer seen = reveal(looking, REASON + "532301197601300253");

        assertThat(seen.status()).as(seen.text()).isEqualTo(200);
        assertThat(seen.body()).isEqualTo(IN_FULL);
        assertThat(seen.headers().getCacheControl()).contains("no-store");
        assertThat(reveals()).singleElement().satisfies(row -> assertThat(row.toJson())
                .contains(clerk, "applicant as FRONT_DESK", REASON).doesNotContain("532301197601300253"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "          ", "核对一下身份", "　　　　　　　　　　核对"})
    void and_without_one_sees_nothing_and_leaves_no_row(String none) {
        Answer refused = reveal(looking, none);

        assertThat(refused.status()).isEqualTo(none.isBlank() ? 400 : 422);
        assertThat(refused.text()).contains(none.isBlank() ? List.of("/reason") : List.of("/reason", "reason-length", "10至200字"));
        assertThat(reveal(looking, "核".repeat(201)).status()).isEqualTo(422);
        assertThat(reveals()).isEmpty();
    }

    @Test
    void and_the_reviewer_only_after_the_acceptance_when_the_clerk_no_longer_may() {
        Visitor reviewer = Visitor.at(port, SignIn.staff("he.junwei"));
        assertThat(reveal(reviewer, REASON).status()).isEqualTo(404);

        assertThat(Visitor.at(port, SignIn.staff("zhao.qiuyue")).post("/api/window/applications/" + id + "/acceptance",
                Map.of("version", 3)).status()).isEqualTo(200);

        assertThat(reveal(reviewer, REASON).body()).isEqualTo(IN_FULL);
        assertThat(reveal(looking, REASON).status()).isEqualTo(404);
    }

    @Test
    void and_not_for_a_moment_after_leaving_the_post() {
        assertThat(reveal(looking, REASON).status()).isEqualTo(200);

        assertThat(administrator().post("/api/posts/" + clerk + "@DONGHUA_CENTRE@FRONT_DESK@532301105000/end",
                Map.of("version", 1, "lastDay", "2026-02-11", "reason", "岗位调整")).status()).isEqualTo(200);

        assertThat(reveal(looking, REASON).status()).isEqualTo(404);
        assertThat(reveals()).hasSize(1);
    }

    @Test
    void and_not_more_often_than_one_needs() {
        for (int look = 0; look < MOST; look++) {
            assertThat(reveal(looking, REASON).status()).isEqualTo(200);
        }

        Answer curious = reveal(looking, REASON);

        assertThat(curious.status()).isEqualTo(429);
        assertThat(curious.problem()).isEqualTo("too-many-tries");
        assertThat(reveals()).hasSize(MOST);
    }

    private Answer reveal(Visitor visitor, String reason) {
        return visitor.post("/api/window/applications/" + id + "/reveal", Map.of("reason", reason));
    }

    private List<Document> reveals() {
        return Flux.from(database.getCollection("audit").find(Filters.and(
                Filters.eq("subject", id), Filters.eq("what", "intake.applicant-revealed"))).sort(Sorts.ascending("_id"))).collectList().block();
    }
}
