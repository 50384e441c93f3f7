package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;

/** The back office seals receipts and notices of the front desk, and is told what they say in the moment it does. */
@RunningFrontDesk
class Back_office_asks_what_a_paper_says {

    private static final String KEEPER = "zhou.hongmei";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private Visitor clerk;
    private String id;
    private String window;

    @BeforeEach
    void somebodyHandsIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        clerk = Visitor.at(port, SignIn.staff("zhao.qiuyue"));
        id = Resident.bound(port, "zhou.zilin").handsIn();
        window = "/api/window/applications/" + id;
    }

    @Test
    void of_what_was_handed_in() {
        Map<String, Object> told = asked("RECEIPT").body();

        assertThat(told).containsEntry("itemCode", Resident.FOREST).containsEntry("holder", "周子林").containsKeys("number", "itemVersion", "itemName");
        assertThat(facts(told)).containsEntry("on", "2026-02-12").containsKeys("queryCode", "answerBy");
        assertThat((List<?>) facts(told).get("materials")).singleElement().asString().contains("活动方案");
        assertThat(asked("ACCEPTANCE").status()).as("not accepted yet").isEqualTo(404);
        assertThat(asked("CORRECTION").status()).isEqualTo(404);
        assertThat(asked("NON_ACCEPTANCE").status()).isEqualTo(404);
        assertThat(asked("ANYTHING").status()).isEqualTo(404);
    }

    @Test
    void of_an_acceptance_and_the_days_it_sets_running() {
        assertThat(clerk.post(window + "/acceptance", Map.of("version", 3)).status()).isEqualTo(200);

        Map<String, Object> facts = facts(asked("ACCEPTANCE").body());

        assertThat(facts).containsEntry("on", "2026-02-12").containsEntry("deemed", false).containsEntry("dayUnit", "WORKING").doesNotContainKey("followUp");
        assertThat((Map<?, ?>) facts.get("promised")).asString().contains("days=3");
        assertThat((Map<?, ?>) facts.get("statutory")).asString().contains("days=20");
        assertThat(facts(asked("EXTENSION").body())).as("the back office's own").isEmpty();
    }

    @Test
    void of_everything_that_is_missing_and_nothing_nobody_has_to_bring() {
        assertThat(clerk.post(window + "/correction", Map.of("version", 3, "deficiencies", List.of(
                Map.of("of", "M0018", "what", "缺少活动范围图"), Map.of("of", "户口簿", "what", "请带来")))).status()).isEqualTo(200);

        Map<String, Object> facts = facts(asked("CORRECTION").body());

        assertThat((List<?>) facts.get("missing")).singleElement().asString().contains("缺少活动范围图");
        assertThat(facts(asked("RECEIPT").body())).as("more may have come since").doesNotContainKey("materials");
    }

    @Test
    void of_why_it_is_not_accepted() {
        assertThat(clerk.post(window + "/refusal", Map.of("version", 3, "kind", "NOT_LICENSABLE", "reason", "未进入高火险区")).status()).isEqualTo(200);

        assertThat(facts(asked("NON_ACCEPTANCE").body())).containsEntry("reason", "未进入高火险区").doesNotContainKey("rightOrgan");
    }

    @Test
    void and_every_time_the_audit_has_a_row_and_nobody_else_is_told() {
        asked("RECEIPT");

        assertThat(Flux.from(database.getCollection("audit").find(Filters.eq("subject", id))).collectList().block())
                .filteredOn(row -> KEEPER.equals(row.getString("who")))
                .extracting(row -> row.getString("reason")).contains("standing paper RECEIPT");
        for (Visitor other : List.of(Visitor.at(port, SignIn.service("notification")), clerk)) {
            assertThat(other.postWithoutKey("/internal/applications/" + id + "/paper", Map.of("template", "RECEIPT", "asker", KEEPER)).status())
                    .isIn(403, 404);
        }
        assertThat(Visitor.at(port, SignIn.service("approval")).postWithoutKey("/internal/applications/" + id + "/paper",
                Map.of("template", "RECEIPT", "asker", " ")).status()).isEqualTo(400);
    }

    private Answer asked(String template) {
        return Visitor.at(port, SignIn.service("approval")).postWithoutKey("/internal/applications/" + id + "/paper",
                Map.of("template", template, "asker", KEEPER));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> facts(Map<String, Object> told) {
        return (Map<String, Object>) told.get("facts");
    }
}
