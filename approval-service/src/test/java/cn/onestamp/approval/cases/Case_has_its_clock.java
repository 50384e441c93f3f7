package cn.onestamp.approval.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.approval.examination.ExaminationPlan;
import cn.onestamp.approval.examination.SpecialProcedure;
import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.SuspensionKind;
import cn.onestamp.platform.day.TimeLimitLedger;
import cn.onestamp.platform.day.WorkingCalendar;
import cn.onestamp.platform.problem.NotNow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Case_has_its_clock {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 2);
    private static final ExaminationPlan HOMESTEAD = new ExaminationPlan(Optional.of(Period.workingDays(3)),
            List.of(new ExaminationPlan.CoReviewDuty("CXS_ZRZY", Period.workingDays(3), false)), Optional.of(Period.calendarDays(5)), Optional.empty());
    private static final ExaminationPlan WOODLAND = new ExaminationPlan(Optional.empty(), List.of(), Optional.empty(), Optional.of(
            new ExaminationPlan.Excluded(SuspensionKind.EXPERT_REVIEW, "行政许可法第四十五条", Period.workingDays(10))));

    private static DeadlineCalculator calculator;

    @BeforeAll
    static void withTheHolidaysOfTheYear() throws IOException {
        calculator = new DeadlineCalculator(WorkingCalendar.parse(Files.readString(Path.of("..", "deploy", "data", "holidays.json"))));
    }

    @ParameterizedTest
    @EnumSource(value = SuspensionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "HEARING")
    void that_stops_for_nothing_an_item_with_a_visit_and_a_notice_in_the_village_asks_for(SuspensionKind kind) {
        ApprovalCase.UnderReview homestead = underReview(HOMESTEAD);

        assertThatThrownBy(() -> homestead.suspended(procedure(kind), "paper-1")).isInstanceOf(NotNow.class);
    }

    @Test
    void that_stops_for_experts_and_goes_on_with_exactly_what_was_left() {
        ApprovalCase.Suspended stopped = underReview(WOODLAND).suspended(procedure(SuspensionKind.EXPERT_REVIEW), "paper-1");
        int leftBefore = left(underReview(WOODLAND), LocalDate.of(2026, 3, 8));

        assertThat(stopped.status()).isEqualTo("SUSPENDED");
        assertThat(left(stopped, LocalDate.of(2026, 3, 12))).isEqualTo(leftBefore);

        ApprovalCase.UnderReview on = stopped.resumed(new SpecialProcedure.Result(LocalDate.of(2026, 3, 18), true, "可行"), calculator);
        assertThat(left(on, LocalDate.of(2026, 3, 18))).isEqualTo(leftBefore);
        assertThat(on.file().limits().due().statutoryOn()).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void and_a_hearing_does_not_stand_for_the_experts_the_item_asks_for() {
        ApprovalCase.UnderReview heard = underReview(WOODLAND).suspended(procedure(SuspensionKind.HEARING), "paper-1")
                .resumed(new SpecialProcedure.Result(LocalDate.of(2026, 3, 18), true, "已听证"), calculator);
        Opinion opinion = new Opinion("he", "建议准予", LocalDate.of(2026, 3, 19));

        assertThatThrownBy(() -> heard.proposed(Proposal.toGrant(opinion))).isInstanceOf(NotNow.class).hasMessageContaining("SPECIAL_PROCEDURE");
    }

    @Test
    void that_is_made_longer_once_and_only_where_the_law_says_so() {
        ApprovalCase.Open extended = underReview(HOMESTEAD).extended("sun", new TimeLimits.Told(LocalDate.of(2026, 3, 20), "paper-2"), calculator);

        assertThat(extended.file().limits().due().statutoryOn()).isEqualTo(calculator.due(ACCEPTED, Period.workingDays(30)).lastDay());
        assertThatThrownBy(() -> extended.extended("sun", new TimeLimits.Told(LocalDate.of(2026, 3, 21), "paper-3"), calculator))
                .isInstanceOf(NotNow.class);
        ApprovalCase.UnderReview without = ACase.underReview(file(HOMESTEAD, Optional.empty()));
        assertThatThrownBy(() -> without.extended("sun", new TimeLimits.Told(LocalDate.of(2026, 3, 20), "paper-2"), calculator))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void and_nobody_proposes_to_grant_before_everything_was_looked_into() {
        ApprovalCase.UnderReview homestead = underReview(HOMESTEAD);
        Opinion opinion = new Opinion("he", "建议准予", LocalDate.of(2026, 3, 5));

        assertThatThrownBy(() -> homestead.proposed(Proposal.toGrant(opinion))).isInstanceOf(NotNow.class)
                .hasMessageContainingAll("SITE_VISIT", "CO_REVIEW", "VILLAGE_NOTICE");
        assertThat(homestead.proposed(Proposal.toRefuse(opinion, List.of(new Reason("土地管理法第六十二条", "已有一处宅基地")))).status())
                .isEqualTo("PENDING_DECISION");
    }

    @Test
    void that_stops_for_good_with_the_decision() {
        CaseFile decided = ACase.reviewedAndGrantedBy("he", "sun").file();

        assertThat(decided.limits().promised().state()).isEqualTo(TimeLimitLedger.State.STOPPED);
        assertThat(decided.limits().statutory().state()).isEqualTo(TimeLimitLedger.State.STOPPED);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-17, GREEN", "2026-03-18, AMBER", "2026-03-23, AMBER", "2026-03-24, RED"})
    void that_is_amber_when_a_fifth_is_left_and_red_when_the_day_has_passed(LocalDate day, Light light) {
        assertThat(underReview(HOMESTEAD).file().lightOn(day, calculator)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-23, GREEN", "2026-03-24, RED"})
    void that_stays_as_it_was_when_it_was_decided(LocalDate decided, Light light) {
        CaseFile file = underReview(HOMESTEAD).file();

        assertThat(file.within(file.limits().stopped(decided)).lightOn(LocalDate.of(2026, 5, 6), calculator)).isEqualTo(light);
    }

    @Test
    void that_turns_red_when_the_experts_take_longer_than_the_applicant_was_told() {
        CaseFile stopped = underReview(WOODLAND).suspended(procedure(SuspensionKind.EXPERT_REVIEW), "paper-1").file();

        assertThat(stopped.lightOn(LocalDate.of(2026, 3, 20), calculator)).isEqualTo(Light.GREEN);
        assertThat(stopped.lightOn(LocalDate.of(2026, 3, 21), calculator)).isEqualTo(Light.RED);
    }

    private static int left(ApprovalCase one, LocalDate day) {
        return one.file().limits().statutory().standingOn(day, calculator).remaining();
    }

    private static SpecialProcedure procedure(SuspensionKind kind) {
        return new SpecialProcedure(kind, "行政许可法第四十五条", LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 20), Optional.empty());
    }

    private static ApprovalCase.UnderReview underReview(ExaminationPlan plan) {
        return ACase.underReview(file(plan, Optional.of(new TimeLimits.Extension(Period.workingDays(10), "行政许可法第四十二条第一款"))));
    }

    private static CaseFile file(ExaminationPlan plan, Optional<TimeLimits.Extension> extension) {
        CaseFile usual = ACase.fileAbout("530120001000", "农村村民宅基地审批", plan);
        TimeLimits limits = new TimeLimits(TimeLimitLedger.startedOn(ACCEPTED, Period.workingDays(15), "服务承诺"),
                TimeLimitLedger.startedOn(ACCEPTED, Period.workingDays(20), "行政许可法第四十二条第一款"), extension,
                new TimeLimits.Due(LocalDate.of(2026, 3, 23), LocalDate.of(2026, 3, 30)));
        return usual.within(limits);
    }
}
