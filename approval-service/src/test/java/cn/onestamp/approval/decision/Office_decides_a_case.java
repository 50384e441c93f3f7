package cn.onestamp.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.approval.FrontDesk;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Flux;

class Office_decides_a_case extends BackOffice {

    private static final Map<String, Object> PROPOSAL = Map.of("version", 1, "opinion", "建议准予");
    private static final Map<String, Object> GRANT = Map.of("version", 2, "opinion", "同意");
    private static final int ROUNDS = 30;

    @Test
    void from_desk_to_desk_each_sees_what_waits_for_them() {
        String id = aCase();
        assertThat(desk(REVIEWER, "review")).contains(id);
        assertThat(desk(APPROVER, "decision")).doesNotContain(id);

        Answer proposed = staff(REVIEWER).post(proposalOf(id), PROPOSAL);
        assertThat(proposed.body()).containsEntry("status", "PENDING_DECISION").containsEntry("version", 2).containsEntry("id", id);
        assertThat(desk(REVIEWER, "review")).doesNotContain(id);
        assertThat(desk(APPROVER, "decision")).contains(id);

        Answer granted = staff(APPROVER).post(grantOf(id), GRANT);
        assertThat(granted.body()).containsEntry("status", "GRANTED").containsEntry("version", 3);
        assertThat(desk(KEEPER, "seal")).contains(id);
        assertThat(staff(KEEPER).get("/api/cases/" + id).body())
                .containsEntry("proposal", Map.of("by", REVIEWER, "text", "建议准予", "on", "2026-01-06", "outcome", "GRANT", "reasons", List.of()))
                .containsEntry("decision", Map.of("by", APPROVER, "text", "同意", "on", "2026-01-06", "outcome", "GRANT", "reasons", List.of()))
                .containsEntry("dueOn", "2026-01-08").containsEntry("statutoryDueOn", "2026-02-02").doesNotContainKeys("applicantId", "holder");
    }

    @Test
    void and_to_whoever_holds_no_post_for_it_there_is_no_case() {
        String underReview = aCase();
        String pending = reviewed();
        String granted = granted();
        String nothing = staff(REVIEWER).get("/api/cases/" + UNKNOWN).text();
        Map<String, Object> stale = Map.of("version", 99, "opinion", "x");
        for (Row person : everybody()) {
            String account = person.text("username");
            Visitor visitor = Visitor.at(port(), SignIn.of(account, Caller.Kind.valueOf(person.text("kind"))));
            judged(account, Set.of(REVIEWER, "wu.pinghua"), visitor.post(proposalOf(underReview), stale), nothing);
            judged(account, Set.of(APPROVER, OTHER_APPROVER), visitor.post(grantOf(pending), stale), nothing);
            judged(account, Set.of(KEEPER, OTHER_KEEPER), visitor.post(sealOf(granted), Map.of("version", 99)), nothing);
        }
    }

    @Test
    void and_whoever_stands_in_for_somebody_does_so_with_both_names() {
        String id = aCase();
        staff("wu.pinghua").post(proposalOf(id), PROPOSAL);
        staff(OTHER_APPROVER).post(grantOf(id), GRANT);

        assertThat(stored(id).getList("history", Document.class).subList(1, 3))
                .extracting(entry -> entry.getString("actor") + " for " + entry.getString("onbehalfof"))
                .containsExactly("wu.pinghua for " + REVIEWER, OTHER_APPROVER + " for " + APPROVER);
        assertThat(stored(reviewed()).getList("history", Document.class).getLast()).containsEntry("actor", REVIEWER).containsEntry("onbehalfof", null);
    }

    @Test
    void and_the_other_township_sees_nothing_of_it() {
        String id = reviewed();
        String nothing = staff(REVIEWER).get("/api/cases/" + UNKNOWN).text();
        for (String neighbour : List.of("yin.zhongwen", "shen.weidong", "jin.caixia", APPLICANT)) {
            assertThat(staff(neighbour).get("/api/cases/" + id)).satisfies(hidden -> {
                assertThat(hidden.status()).isEqualTo(404);
                assertThat(hidden.text()).isEqualTo(nothing);
            });
            for (String desk : List.of("review", "decision", "seal")) {
                assertThat(desk(neighbour, desk)).doesNotContain(id);
            }
        }
        assertThat(anybody().get("/api/cases/" + id).status()).isEqualTo(401);
    }

    @Test
    void and_the_window_that_accepted_it_does_not_decide_it() {
        String id = reviewed();

        assertThat(staff(CLERK).post(grantOf(id), GRANT).status()).isEqualTo(404);
        FrontDesk.gives(CLERK, APPROVER);
        assertThat(staff(CLERK).post(grantOf(id), GRANT).status()).isEqualTo(403);
        assertThat(stored(id)).containsEntry("status", "PENDING_DECISION");
    }

    @Test
    void and_nobody_has_a_part_in_their_own_case() {
        String underReview = itsOwn(REVIEWER, aCase());
        String pending = itsOwn(APPROVER, reviewed());
        String granted = itsOwn(KEEPER, granted());

        assertThat(staff(REVIEWER).post(proposalOf(underReview), PROPOSAL).problem()).isEqualTo("not-allowed");
        assertThat(staff(APPROVER).post(grantOf(pending), GRANT).problem()).isEqualTo("not-allowed");
        assertThat(staff(KEEPER).post(sealOf(granted), Map.of("version", 3)).problem()).isEqualTo("not-allowed");

        assertThat(staff("wu.pinghua").post(proposalOf(underReview), PROPOSAL).status()).isEqualTo(200);
        assertThat(staff(OTHER_APPROVER).post(grantOf(pending), GRANT).status()).isEqualTo(200);
        assertThat(staff(OTHER_KEEPER).post(sealOf(granted), Map.of("version", 3)).status()).isEqualTo(200);
    }

    @Test
    void and_neither_relatives_of_the_applicant_nor_whoever_helped_to_ask_have_a_part_in_it_and_both_names_are_put_down() {
        String underReview = aCase();
        String pending = reviewed();
        String granted = granted();
        FrontDesk.keepsAway(underReview, REVIEWER, "KIN");
        FrontDesk.keepsAway(pending, APPROVER, "HELPED");
        FrontDesk.keepsAway(granted, KEEPER, "KIN");

        for (Answer no : List.of(staff(REVIEWER).post(proposalOf(underReview), PROPOSAL), staff(APPROVER).post(grantOf(pending), GRANT),
                staff(KEEPER).post(sealOf(granted), Map.of("version", 3)))) {
            assertThat(no.status()).isEqualTo(403);
            assertThat(no.text()).contains("回避");
        }
        assertThat(stored("audit", "what", "approval.recusal-refused"))
                .extracting(row -> row.getString("who") + " " + row.getString("onBehalfOf") + " " + row.getString("reason") + " " + row.getString("subject"))
                .contains(REVIEWER + " null KIN, applicant " + FrontDesk.APPLICANT + " " + underReview,
                        APPROVER + " null HELPED, applicant " + FrontDesk.APPLICANT + " " + pending,
                        KEEPER + " null KIN, applicant " + FrontDesk.APPLICANT + " " + granted);
        assertThat(staff("wu.pinghua").post(proposalOf(underReview), PROPOSAL).status()).isEqualTo(200);
        assertThat(staff(OTHER_APPROVER).post(grantOf(pending), GRANT).status()).isEqualTo(200);
        assertThat(staff(OTHER_KEEPER).post(sealOf(granted), Map.of("version", 3)).status()).isEqualTo(200);
    }

    @Test
    void and_nobody_has_a_part_in_a_case_of_which_the_front_desk_does_not_say_whose_it_is() {
        String underReview = aCase();
        String pending = reviewed();
        FrontDesk.forgets(underReview);
        FrontDesk.forgets(pending);

        assertThat(staff(REVIEWER).post(proposalOf(underReview), PROPOSAL).problem()).isEqualTo("unavailable");
        assertThat(staff(APPROVER).post(grantOf(pending), GRANT).problem()).isEqualTo("unavailable");
    }

    private static String itsOwn(String account, String id) {
        FrontDesk.knows(id, account, "王德财");
        return id;
    }

    @Test
    void and_a_reviewer_who_has_become_approver_meanwhile_leaves_it_to_another_one() {
        String id = reviewed();
        FrontDesk.gives(REVIEWER, APPROVER);

        assertThat(staff(REVIEWER).post(grantOf(id), GRANT)).satisfies(no -> {
            assertThat(no.status()).isEqualTo(403);
            assertThat(no.problem()).isEqualTo("not-allowed");
        });
        assertThat(stored(id)).containsEntry("status", "PENDING_DECISION").containsEntry("version", 2L);
    }

    @Test
    void and_a_key_that_was_used_for_the_proposal_is_none_for_the_grant() {
        String id = aCase();
        FrontDesk.gives(REVIEWER, APPROVER);
        staff(REVIEWER).post(proposalOf(id), "k-1", PROPOSAL);

        assertThat(staff(REVIEWER).post(grantOf(id), "k-1", PROPOSAL).problem()).isEqualTo("key-reused");
    }

    @Test
    void and_nobody_does_while_the_owner_of_the_posts_does_not_answer() {
        String id = reviewed();
        Document before = stored(id);
        FrontDesk.fallsSilent();

        assertThat(staff(APPROVER).post(grantOf(id), GRANT)).satisfies(no -> {
            assertThat(no.status()).isEqualTo(503);
            assertThat(no.problem()).isEqualTo("unavailable");
        });
        assertThat(stored(id)).isEqualTo(before);
    }

    @Test
    void and_a_post_that_was_recalled_a_moment_ago_is_no_post_although_the_copy_still_has_it() {
        String id = reviewed();
        assertThat(desk(APPROVER, "decision")).contains(id);
        FrontDesk.recallsThePostsOf(APPROVER);

        assertThat(staff(APPROVER).post(grantOf(id), GRANT).status()).isEqualTo(404);
        assertThat(stored(id)).containsEntry("status", "PENDING_DECISION");
        assertThat(staff(OTHER_APPROVER).post(grantOf(id), GRANT).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"status,SEALED", "by,sun.jianping", "decidedBy,LONGCHUAN_GOV", "applicantId,x", "number,1", "decision,x", "on,2020-01-01"})
    void and_nobody_slips_in_what_is_not_theirs_to_say(String member, String value) {
        String id = reviewed();
        Document before = stored(id);
        Map<String, Object> more = new HashMap<>(GRANT);
        more.put(member, value);

        assertThat(staff(APPROVER).post(grantOf(id), more)).satisfies(no -> {
            assertThat(no.status()).isEqualTo(400);
            assertThat(no.body()).containsEntry("field", "/" + member);
        });
        assertThat(staff(REVIEWER).post(proposalOf(id), more).status()).isEqualTo(400);
        assertThat(staff(KEEPER).post(sealOf(id), Map.of("version", 2, member, value)).status()).isEqualTo(400);
        assertThat(stored(id)).isEqualTo(before);
    }

    @Test
    void and_operators_in_an_opinion_are_only_words() {
        String id = aCase();
        String text = "{\"$set\":{\"status\":\"SEALED\"}} $where: sleep(5000)";

        assertThat(staff(REVIEWER).post(proposalOf(id), Map.of("version", 1, "opinion", text)).status()).isEqualTo(200);
        assertThat(stored(id).get("proposal", Document.class)).containsEntry("text", text);
        for (Object wrong : List.of(Map.of("$gt", ""), List.of("x"), 7, true, "", " ")) {
            assertThat(staff(APPROVER).post(grantOf(id), Map.of("version", 2, "opinion", wrong))).satisfies(no -> {
                assertThat(no.status()).as(no.text()).isEqualTo(400);
                assertThat(no.body()).containsEntry("field", "/opinion");
            });
        }
        for (Object wrong : List.of("2", 2.5, Map.of("$gt", 0), -1, Long.MAX_VALUE)) {
            assertThat(staff(APPROVER).post(grantOf(id), Map.of("version", wrong, "opinion", "同意")).status()).isIn(400, 409);
        }
        assertThat(staff(REVIEWER).get("/api/cases?desk={desk}", "{\"$ne\":1}").status()).isEqualTo(400);
        assertThat(staff(REVIEWER).get("/api/cases/{id}", "{\"$ne\":1}").status()).isEqualTo(400);
        assertThat(stored(id)).containsEntry("status", "PENDING_DECISION");
    }

    @Test
    void and_the_same_key_gets_the_same_answer_and_never_another_one() {
        String id = aCase();
        String key = UUID.randomUUID().toString();
        Answer first = staff(REVIEWER).post(proposalOf(id), key, PROPOSAL);

        assertThat(staff(REVIEWER).post(proposalOf(id), key, PROPOSAL)).satisfies(again -> {
            assertThat(again.replayed()).isTrue();
            assertThat(again.body()).isEqualTo(first.body());
        });
        assertThat(staff(REVIEWER).post(proposalOf(id), key, Map.of("version", 1, "opinion", "不同")).problem()).isEqualTo("key-reused");
        assertThat(staff(REVIEWER).postWithoutKey(proposalOf(id), PROPOSAL).problem()).isEqualTo("key-missing");
        assertThat(staff(REVIEWER).post(proposalOf(id), PROPOSAL)).satisfies(late -> {
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.body()).containsEntry("currentStatus", "PENDING_DECISION").containsEntry("currentVersion", 2);
        });
        assertThat(stored(id).getList("history", Document.class)).hasSize(2);
    }

    @Test
    void and_of_two_approvers_at_the_same_moment_one_decides() {
        Visitor sun = staff(APPROVER);
        Visitor qian = staff(OTHER_APPROVER);
        for (int round = 0; round < ROUNDS; round++) {
            String id = reviewed();
            List<Answer> answers = Flux.just(sun, qian)
                    .flatMap(approver -> approver.posting(grantOf(id), UUID.randomUUID().toString(), GRANT))
                    .collectList().block(Duration.ofSeconds(30));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            assertThat(answers).filteredOn(answer -> answer.status() == 409).singleElement()
                    .satisfies(slower -> assertThat(slower.body()).containsEntry("currentStatus", "GRANTED").containsEntry("currentVersion", 3));
            assertThat(stored(id).getList("history", Document.class)).extracting(fact -> fact.getString("type"))
                    .containsExactly("approval.case-opened", "approval.grant-proposed", "approval.case-granted");
        }
    }

    private List<Object> desk(String account, String desk) {
        return staff(account).leafs("/api/cases?desk=" + desk, "cases").stream().map(row -> row.get("id")).toList();
    }

    private static void judged(String account, Set<String> allowed, Answer answer, String nothing) {
        if (allowed.contains(account)) {
            assertThat(answer.status()).as(account).isEqualTo(409);
        } else {
            assertThat(answer.status()).as(account).isEqualTo(404);
            assertThat(answer.text()).as(account).isEqualTo(nothing);
        }
    }
}
