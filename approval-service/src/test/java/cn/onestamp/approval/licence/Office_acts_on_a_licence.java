package cn.onestamp.approval.licence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.approval.FrontDesk;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class Office_acts_on_a_licence extends BackOffice {

    @Test
    void and_an_earlier_print_of_what_was_revoked_says_so_at_once() {
        String id = licensed();
        assertThat(page(id)).containsEntry("status", "VALID").doesNotContainKey("since");

        Answer revoked = acts(id, 1, "REVOCATION", "行政许可法第六十九条第二款");

        assertThat(revoked.status()).as(revoked.text()).isEqualTo(200);
        assertThat(revoked.body()).containsEntry("status", "REVOKED").containsEntry("version", 2);
        assertThat(page(id)).containsEntry("status", "REVOKED").containsEntry("since", "2026-01-06")
                .containsEntry("identifier", revoked.body().get("identifier"));
    }

    @Test
    void and_everything_that_is_told_of_it_is_as_agreed() {
        String id = licensed();
        acts(id, 1, "SUSPENSION", "森林防火条例第五十条");
        assertThat(page(id)).containsEntry("status", "SUSPENDED");
        acts(id, 2, "REINSTATEMENT", "森林防火条例第五十条");
        assertThat(page(id)).containsEntry("status", "VALID");
        acts(id, 3, "WITHDRAWAL", "行政许可法第八条第二款");
        acts(id, 4, "CANCELLATION", "行政许可法第七十条第四项");
        assertThat(page(id)).containsEntry("status", "CANCELLED");

        List<Document> history = stored("licences", "_id", id).getFirst().getList("history", Document.class);
        assertThat(history).extracting(fact -> fact.getString("type")).containsExactly("approval.licence-issued", "approval.licence-suspended",
                "approval.licence-reinstated", "approval.licence-withdrawn", "approval.licence-cancelled");
        assertThat(history).allSatisfy(fact -> ContractCheck.holds(fact.getString("type"), fact.get("data", Document.class)));
        assertThat(acts(id, 5, "REVOCATION", "行政许可法第六十九条第二款").problem()).isEqualTo("not-now");
    }

    @Test
    void and_what_is_final_stays_so() {
        String id = licensed();
        acts(id, 1, "CONFISCATION", "森林防火条例第五十条");

        for (String kind : List.of("SUSPENSION", "REINSTATEMENT", "WITHDRAWAL", "REVOCATION", "CONFISCATION")) {
            assertThat(acts(id, 2, kind, "行政许可法第六十九条").body()).as(kind).containsEntry("currentStatus", "CONFISCATED");
        }
        assertThat(page(id)).containsEntry("status", "CONFISCATED");
    }

    @Test
    void and_of_two_approvers_at_one_moment_one_has_it() {
        String id = licensed();

        List<Answer> answers = Flux.just(APPROVER, OTHER_APPROVER).flatMap(account -> staff(account)
                        .posting("/api/licences/" + id + "/acts", UUID.randomUUID().toString(), acting(1, "REVOCATION", "行政许可法第六十九条")))
                .collectList().block(Duration.ofSeconds(30));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void and_asking_again_with_the_same_key_changes_nothing() {
        String id = licensed();
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = acting(1, "REVOCATION", "行政许可法第六十九条");

        Answer first = staff(APPROVER).post("/api/licences/" + id + "/acts", key, body);
        Answer again = staff(APPROVER).post("/api/licences/" + id + "/acts", key, body);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.replayed()).isTrue();
    }

    @Test
    void and_nobody_does_on_their_own_or_with_a_post_that_was_recalled() {
        String id = licensed();
        FrontDesk.keepsAway(id, APPROVER, "KIN");
        assertThat(acts(id, 1, "REVOCATION", "行政许可法第六十九条").problem()).isEqualTo("not-allowed");
        FrontDesk.recallsThePostsOf(OTHER_APPROVER);
        assertThat(staff(OTHER_APPROVER).post("/api/licences/" + id + "/acts", acting(1, "REVOCATION", "行政许可法第六十九条")).status()).isEqualTo(404);
    }

    @Test
    void and_its_register_is_found_by_status() {
        String id = licensed();
        acts(id, 1, "REVOCATION", "行政许可法第六十九条第二款");

        assertThat(listed(REVIEWER, "?status=REVOKED")).contains(id);
        assertThat(listed(REVIEWER, "?status=VALID")).doesNotContain(id);
        assertThat(listed(REVIEWER, "")).contains(id);
        assertThat(listed("yin.zhongwen", "?status=REVOKED")).doesNotContain(id);
        set("licences", id, "status", "VALID");
        set("licences", id, "validTo", "2026-01-05");
        assertThat(listed(REVIEWER, "?status=EXPIRED")).contains(id);
        assertThat(listed(REVIEWER, "?status=VALID")).doesNotContain(id);
    }

    @Test
    void and_the_holder_finds_it_among_their_own_without_the_name_of_the_approver() {
        String id = licensed();
        acts(id, 1, "REVOCATION", "行政许可法第六十九条第二款");

        Answer own = resident(APPLICANT).get("/api/licences");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.text()).contains(id, "行政许可法第六十九条第二款").doesNotContain(APPROVER);
        assertThat(resident(APPLICANT).get("/api/licences/" + id).text()).doesNotContain(APPROVER);
        assertThat(staff(APPROVER).get("/api/licences/" + id).text()).contains(APPROVER);
        assertThat(resident("luo.jinhua").get("/api/licences").text()).doesNotContain(id);
        assertThat(resident("luo.jinhua").get("/api/licences/" + id).status()).isEqualTo(404);
        assertThat(anybody().get("/api/licences/" + id).status()).isEqualTo(401);
    }

    private List<Object> listed(String account, String which) {
        return staff(account).leafs("/api/licences/register" + which, "licences").stream().map(row -> row.get("id")).toList();
    }

    private Answer acts(String id, long version, String kind, String article) {
        return staff(APPROVER).post("/api/licences/" + id + "/acts", acting(version, kind, article));
    }

    private static Map<String, Object> acting(long version, String kind, String article) {
        return Map.of("version", version, "kind", kind, "article", article, "reason", "隐瞒了事实");
    }

    private Map<String, Object> page(String id) {
        return anybody().get("/api/papers/" + stored("papers", "_id", id).getFirst().getString("verificationCode")).body();
    }

    private String licensed() {
        String id = granted();
        assertThat(staff(KEEPER).post(sealOf(id), Map.of("version", 3)).status()).isEqualTo(200);
        return id;
    }
}
