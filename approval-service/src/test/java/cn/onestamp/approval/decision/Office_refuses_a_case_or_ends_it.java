package cn.onestamp.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.approval.cases.messaging.HandedOver;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Office_refuses_a_case_or_ends_it extends BackOffice {

    private static final List<Map<String, Object>> REASONS = List.of(Map.of("article", "森林防火条例第二十五条", "fact", "申请的日期在高火险期内"));
    private static final Map<String, Object> GRANT = Map.of("version", 2, "opinion", "同意");
    private static final Map<String, Object> REFUSE = Map.of("version", 2, "opinion", "不同意", "reasons", REASONS);
    private static final Map<String, Object> WITHDRAW = Map.of("version", 2, "reason", "不办了");
    private static final String CHIEF = "zheng.lei";
    private static final int ROUNDS = 70;
    private static final Map<String, Object> WOODLAND = Map.of(
            "kind", "COMMITTED", "dayUnit", "WORKING", "licensingLaw", true, "statutoryBasis", "行政许可法第四十二条第一款",
            "extension", Map.of("amount", 10, "unit", "WORKING_DAY", "basis", "行政许可法第四十二条第一款"),
            "examination", Map.of("coReviews", List.of(), "excluded", Map.of("kind", "EXPERT_REVIEW", "basis", "行政许可法第四十五条",
                    "longest", Map.of("amount", 10, "unit", "WORKING_DAY"))));

    @Test
    void and_whoever_asked_is_told_why_and_what_can_be_done_against_it_under_the_seal() {
        String id = refused();
        assertThat(staff(APPROVER).get("/api/cases/" + id).body().get("decision")).asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("outcome", "REFUSE").containsEntry("reasons", REASONS)
                .containsEntry("remedies", Map.of("organ", "楚雄市人民政府", "days", 60, "court", "楚雄市人民法院", "time", "六个月", "reconsiderationFirst", false));

        Answer sealed = staff(KEEPER).post(sealOf(id), Map.of("version", 3));

        assertThat(sealed.body()).containsEntry("status", "SEALED");
        assertThat(anybody().get("/api/papers/" + sealed.body().get("verificationCode")).body()).containsEntry("title", "不予行政许可决定书");
        assertThat(facts(id)).endsWith("approval.case-refused", "approval.refusal-sealed").doesNotContain("approval.decision-sealed");
    }

    @Test
    void and_a_refusal_without_reasons_is_not_understood() {
        String id = reviewed();
        for (Object none : List.of(List.of(), List.of(Map.of("article", "", "fact", "x")), List.of(Map.of("article", "x", "fact", " ")))) {
            Map<String, Object> empty = new HashMap<>(REFUSE);
            empty.put("reasons", none);
            assertThat(staff(APPROVER).post("/api/cases/" + id + "/refusal", empty).status()).isEqualTo(400);
        }
        assertThat(stored(id)).containsEntry("status", "PENDING_DECISION");
    }

    @Test
    void and_of_granting_refusing_and_taking_back_at_the_same_moment_one_happens() {
        for (int round = 0; round < ROUNDS; round++) {
            String id = reviewed();
            List<Mono<Answer>> tries = List.of(
                    staff(APPROVER).posting(grantOf(id), UUID.randomUUID().toString(), GRANT),
                    staff(OTHER_APPROVER).posting("/api/cases/" + id + "/refusal", UUID.randomUUID().toString(), REFUSE),
                    resident(APPLICANT).posting("/api/cases/" + id + "/withdrawal", UUID.randomUUID().toString(), WITHDRAW));
            List<Answer> answers = Flux.merge(tries).collectList().block(Duration.ofSeconds(30));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409, 409);
            assertThat(facts(id)).hasSize(3);
        }
    }

    @Test
    void and_only_whoever_asked_takes_it_back_and_only_until_it_is_decided() {
        String id = aCase();
        Map<String, Object> now = Map.of("version", 1, "reason", "不办了");
        assertThat(resident("luo.jinhua").post("/api/cases/" + id + "/withdrawal", now).status()).isEqualTo(404);
        assertThat(staff(REVIEWER).post("/api/cases/" + id + "/withdrawal", now).status()).isEqualTo(404);
        assertThat(resident(APPLICANT).post("/api/cases/" + id + "/withdrawal", now).body()).containsEntry("status", "WITHDRAWN_BY_APPLICANT");
        assertThat(staff(REVIEWER).post(proposalOf(id), Map.of("version", 2, "opinion", "x")).status()).isEqualTo(409);
        assertThat(resident(APPLICANT).post("/api/cases/" + granted() + "/withdrawal", Map.of("version", 3, "reason", "不办了")).status()).isEqualTo(409);
    }

    @Test
    void and_the_reviewer_looks_again_when_the_approver_asks_for_it() {
        String id = reviewed();
        assertThat(staff(APPROVER).post("/api/cases/" + id + "/return", Map.of("version", 2, "reason", "请再核对面积")).body())
                .containsEntry("status", "UNDER_REVIEW").containsEntry("version", 3);
        assertThat(staff(REVIEWER).get("/api/cases/" + id).body()).doesNotContainKey("proposal")
                .containsEntry("remark", Map.of("by", APPROVER, "text", "请再核对面积", "on", "2026-01-06"));
        assertThat(staff(REVIEWER).post(proposalOf(id), Map.of("version", 3, "opinion", "核对无误")).status()).isEqualTo(200);
    }

    @Test
    void and_what_lies_on_one_desk_is_not_taken_from_another() {
        String id = aCase();
        assertThat(staff(REVIEWER).post("/api/cases/" + id + "/claim", Map.of("version", 1)).status()).isEqualTo(200);
        assertThat(staff("wu.pinghua").post("/api/cases/" + id + "/claim", Map.of("version", 2)).status()).isEqualTo(409);
        assertThat(staff(APPROVER).post("/api/cases/" + id + "/assignment", Map.of("version", 2, "reviewer", APPLICANT)).status()).isEqualTo(422);
        assertThat(staff(APPROVER).post("/api/cases/" + id + "/assignment", Map.of("version", 2, "reviewer", "wu.pinghua")).status()).isEqualTo(200);
        assertThat(staff(REVIEWER).post(proposalOf(id), Map.of("version", 3, "opinion", "x")).status()).isEqualTo(409);
        assertThat(staff("wu.pinghua").post("/api/cases/" + id + "/release", Map.of("version", 3)).status()).isEqualTo(200);
        assertThat(staff(REVIEWER).post(proposalOf(id), Map.of("version", 4, "opinion", "建议准予")).status()).isEqualTo(200);
    }

    @Test
    void and_the_clock_stands_still_for_the_experts_and_goes_on_after_them() {
        String id = handedOver("王德财", fresh -> HandedOver.storyWith(fresh, WOODLAND));
        assertThat(staff(REVIEWER).post(proposalOf(id), Map.of("version", 1, "opinion", "x")).status()).isEqualTo(409);
        assertThat(staff(REVIEWER).post("/api/cases/" + id + "/suspension", Map.of("version", 1, "expectedDays", 11)).status()).isEqualTo(422);
        assertThat(staff(REVIEWER).post("/api/cases/" + id + "/suspension", Map.of("version", 1, "expectedDays", 10)).body()).containsEntry("status", "SUSPENDED");
        assertThat(staff(REVIEWER).post("/api/cases/" + id + "/resumption", Map.of("version", 2, "favourable", true, "opinion", "可行")).body())
                .containsEntry("status", "UNDER_REVIEW");
        assertThat(staff(APPROVER).post("/api/cases/" + id + "/extension", Map.of("version", 3, "reason", "需要补充调查")).status()).isEqualTo(200);
        assertThat(staff(APPROVER).post("/api/cases/" + id + "/extension", Map.of("version", 4, "reason", "再延")).status()).isEqualTo(409);
        assertThat(staff(REVIEWER).post(proposalOf(id), Map.of("version", 4, "opinion", "建议准予")).status()).isEqualTo(200);
    }

    @Test
    void and_without_such_a_procedure_in_the_item_the_clock_never_stands_still() {
        String id = aCase();
        assertThat(staff(REVIEWER).post("/api/cases/" + id + "/suspension", Map.of("version", 1, "expectedDays", 3)).status()).isEqualTo(409);
    }

    @Test
    void and_what_needs_no_back_office_the_chief_of_the_window_decides_at_once() {
        String id = handedOver("王德财", fresh -> HandedOver.storyWith(fresh, Map.of("kind", "IMMEDIATE")));
        assertThat(staff(REVIEWER).post(proposalOf(id), Map.of("version", 1, "opinion", "x")).status()).isEqualTo(409);
        assertThat(staff(CHIEF).leafs("/api/cases?desk=window", "cases")).extracting(row -> row.get("id")).contains(id);
        assertThat(staff(CHIEF).post("/api/cases/" + id + "/immediate-grant", Map.of("version", 1, "opinion", "当场办结")).body())
                .containsEntry("status", "GRANTED");
        assertThat(staff(KEEPER).post(sealOf(id), Map.of("version", 2)).body()).containsEntry("status", "SEALED");
    }

    @Test
    void and_a_filing_is_taken_on_file_on_the_spot() {
        String id = handedOver("王德财", fresh -> HandedOver.storyWith(fresh, Map.of("kind", "FILING")));
        assertThat(stored(id)).containsEntry("status", "FILED");
        assertThat(staff(REVIEWER).post(proposalOf(id), Map.of("version", 1, "opinion", "x")).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROMISE_BROKEN", "WITHDRAWN_BY_APPLICANT"})
    void and_nobody_ends_a_case_for_a_reason_that_is_none(String why) {
        String id = aCase();
        assertThat(staff(APPROVER).post("/api/cases/" + id + "/termination", Map.of("version", 1, "why", why, "reason", "x")).status()).isIn(400, 409);
        assertThat(staff(APPROVER).post("/api/cases/" + id + "/termination", Map.of("version", 1, "why", "APPLICANT_GONE", "reason", "申请人死亡")).body())
                .containsEntry("status", "TERMINATED");
    }

    private String refused() {
        String id = reviewed();
        Answer answer = staff(APPROVER).post("/api/cases/" + id + "/refusal", REFUSE);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return id;
    }

    private List<String> facts(String id) {
        return stored(id).getList("history", Document.class).stream().map(fact -> fact.getString("type")).toList();
    }
}
