package cn.onestamp.approval.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.problem.NotNow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Three_people_carry_a_case {

    @ParameterizedTest
    @CsvSource({"he,sun,zhou,true", "he,sun,he,false", "he,sun,sun,false", "he,sun,zhao,false"})
    void and_the_keeper_neither_reviewed_nor_decided_it(String reviewer, String approver, String keeper, boolean allowed) {
        ApprovalCase.Granted granted = ACase.reviewedAndGrantedBy(reviewer, approver);

        if (allowed) {
            granted.mustNotBeSealedByWhoHadAPart(keeper);
            assertThat(granted.sealed(ACase.sealingBy(keeper)).status()).isEqualTo("SEALED");
        } else {
            assertThatThrownBy(() -> granted.mustNotBeSealedByWhoHadAPart(keeper)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> granted.sealed(ACase.sealingBy(keeper))).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void and_nobody_decides_what_they_reviewed() {
        assertThatThrownBy(() -> ACase.reviewedAndGrantedBy("he", "he")).isInstanceOf(NotAllowed.class);
        assertThat(ACase.reviewedAndGrantedBy("he", "sun").status()).isEqualTo("GRANTED");
    }

    @Test
    void and_nobody_reviews_or_decides_what_they_accepted_at_the_window() {
        assertThatThrownBy(() -> ACase.reviewedBy(ACase.CLERK)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ACase.reviewedAndGrantedBy("he", ACase.CLERK)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void and_nothing_is_granted_before_what_was_promised_for_later_has_come() {
        ApprovalCase.PendingDecision reviewed = ACase.underReview(ACase.awaiting("M0006"))
                .proposed(Proposal.toGrant(new Opinion("he", "容缺受理，材料补齐后建议准予", LocalDate.of(2026, 1, 6))));
        Opinion decision = new Opinion("sun", "同意", LocalDate.of(2026, 1, 6));

        assertThatThrownBy(() -> reviewed.granted(decision)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> new ApprovalCase.AtTheWindow(ACase.awaiting("M0006"), reviewed.revision()).grantedAtOnce(decision))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void and_only_a_decided_case_knows_how_to_be_sealed() {
        assertThat(ApprovalCase.class.getPermittedSubclasses())
                .filteredOn(state -> Arrays.stream(state.getDeclaredMethods()).anyMatch(method -> method.getName().equals("sealed")))
                .containsExactly(ApprovalCase.Decided.class);
    }

    @Test
    void and_what_was_refused_stays_refused_under_the_seal() {
        ApprovalCase.Refused refused = ACase.reviewedAndRefusedBy("he", "sun");

        assertThat(refused.status()).isEqualTo("REFUSED");
        assertThat(refused.sealed(ACase.sealingBy("zhou")).decided().decision()).isInstanceOf(Decision.Refusal.class);
        assertThatThrownBy(() -> refused.sealed(ACase.sealingBy("sun"))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void and_no_refusal_goes_out_without_a_reason() {
        Opinion no = new Opinion("sun", "不同意", LocalDate.of(2026, 1, 6));

        assertThatThrownBy(() -> Proposal.toRefuse(no, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Decision.Refusal(no, List.of(), null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void and_whoever_comes_too_late_is_told_where_it_stands() {
        List<ApprovalCase> states = List.of(ACase.underReview(), ACase.reviewedBy("he"), ACase.reviewedAndGrantedBy("he", "sun"),
                ACase.reviewedAndGrantedBy("he", "sun").sealed(ACase.sealingBy("zhou")));
        for (ApprovalCase stands : states) {
            for (ApprovalCase wanted : states) {
                assertNotNow(stands, wanted.getClass(), 2);
                if (wanted.getClass() == stands.getClass()) {
                    assertThat(stands.as(wanted.getClass(), 1)).isSameAs(stands);
                } else {
                    assertNotNow(stands, wanted.getClass(), 1);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void and_each_of_them_writes_something(String text) {
        assertThatThrownBy(() -> new OpinionText(text)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new OpinionText("字".repeat(2001))).isInstanceOf(Malformed.class);
        assertThat(new OpinionText("字".repeat(2000)).text()).hasSize(2000);
    }

    private static void assertNotNow(ApprovalCase stands, Class<? extends ApprovalCase> wanted, long seen) {
        assertThat(catchThrowableOfType(NotNow.class, () -> stands.as(wanted, seen)).details())
                .isEqualTo(Map.of("currentStatus", stands.status(), "currentVersion", 1L));
    }
}
