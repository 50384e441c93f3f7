package cn.onestamp.platform.day;

import static cn.onestamp.platform.day.TimeLimitLedger.State.RUNNING;
import static cn.onestamp.platform.day.TimeLimitLedger.State.STOPPED;
import static cn.onestamp.platform.day.TimeLimitLedger.State.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.platform.day.TimeLimitConflict.Fact;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class Case_keeps_a_ledger_of_its_time_limit {

    private final DeadlineCalculator calculator = Holidays.calculator();
    private final TimeLimitLedger accepted =
            TimeLimitLedger.startedOn(march(2), Period.workingDays(20), "行政许可法第四十二条");

    @Test
    void runs_from_the_day_after_acceptance() {
        TimeLimitStanding standing = accepted.standingOn(march(2), calculator);

        assertThat(standing.due().lastDay()).isEqualTo("2026-03-30");
        assertThat(standing.remaining()).isEqualTo(20);
        assertThat(standing.state()).isEqualTo(RUNNING);
    }

    @Test
    void gives_back_the_working_days_of_an_expert_review() {
        TimeLimitLedger resumed = suspendedOn(9).resumed(march(18));

        TimeLimitStanding standing = resumed.standingOn(march(18), calculator);

        assertThat(standing.due().lastDay()).isEqualTo("2026-04-10");
        assertThat(standing.remaining()).isEqualTo(16);
    }

    @Test
    void shows_while_suspended_what_is_left_and_lets_it_not_shrink() {
        TimeLimitLedger suspended = suspendedOn(9);

        assertThat(suspended.state()).isEqualTo(SUSPENDED);
        assertThat(suspended.standingOn(march(6), calculator).remaining()).isEqualTo(16);
        assertThat(suspended.standingOn(march(9), calculator).remaining()).isEqualTo(16);
        assertThat(suspended.standingOn(march(17), calculator).remaining()).isEqualTo(16);
        assertThat(suspended.standingOn(march(18), calculator).due().lastDay()).isEqualTo("2026-04-10");
    }

    @Test
    void gets_longer_by_the_extension_of_the_head_of_the_organ() {
        TimeLimitLedger extended = accepted.extended(march(27), Period.workingDays(10), "lin.hai", "延期告知书");

        assertThat(extended.standingOn(march(27), calculator).due().lastDay()).isEqualTo("2026-04-14");
        assertThat(extended.state()).isEqualTo(RUNNING);
    }

    @Test
    void gets_fifteen_days_more_where_several_authorities_had_forty_five() {
        TimeLimitLedger together = TimeLimitLedger.startedOn(march(2), Period.workingDays(45), "行政许可法第四十二条第二款");

        assertThat(together.standingOn(march(2), calculator).due().lastDay()).isEqualTo("2026-05-08");
        assertThat(together.extended(march(27), Period.workingDays(15), "lin.hai", "延期告知书").standingOn(march(27), calculator).due().lastDay())
                .isEqualTo("2026-05-28");
    }

    @Test
    void may_be_extended_while_suspended_and_stays_suspended() {
        TimeLimitLedger extended = suspendedOn(9).extended(march(10), Period.workingDays(10), "lin.hai", "延期告知书");

        assertThat(extended.state()).isEqualTo(SUSPENDED);
        assertThat(extended.resumed(march(18)).standingOn(march(18), calculator).due().lastDay())
                .isEqualTo("2026-04-24");
    }

    @Test
    void counts_a_day_in_two_suspensions_once() {
        TimeLimitLedger twice = suspendedOn(9).resumed(march(12))
                .suspended(march(12), SuspensionKind.TESTING, "行政许可法第四十五条", "特别程序告知书").resumed(march(18));

        assertThat(twice.standingOn(march(18), calculator).due().lastDay()).isEqualTo("2026-04-10");
    }

    @Test
    void says_how_late_it_is() {
        assertThat(accepted.standingOn(march(30), calculator).remaining()).isZero();
        assertThat(accepted.standingOn(march(31), calculator).remaining()).isEqualTo(-1);
        assertThat(accepted.standingOn(LocalDate.of(2026, 4, 7), calculator).remaining()).isEqualTo(-5);
    }

    @Test
    void stands_still_after_the_decision() {
        TimeLimitLedger stopped = accepted.stopped(march(20));

        assertThat(stopped.state()).isEqualTo(STOPPED);
        assertThat(stopped.standingOn(LocalDate.of(2026, 9, 1), calculator).remaining()).isEqualTo(6);
    }

    @Test
    void adds_suspended_calendar_days_to_a_limit_in_calendar_days() {
        TimeLimitLedger penalty = TimeLimitLedger.startedOn(LocalDate.of(2026, 7, 6), Period.calendarDays(90), "行政处罚法第六十条")
                .suspended(LocalDate.of(2026, 7, 10), SuspensionKind.APPRAISAL, "行政处罚法", "告知书")
                .resumed(LocalDate.of(2026, 7, 19));

        Deadline due = penalty.standingOn(LocalDate.of(2026, 7, 19), calculator).due();

        assertThat(due.warnOn()).isEqualTo("2026-10-14");
        assertThat(due.lastDay()).isEqualTo("2026-10-14");
    }

    @Test
    void adds_suspended_days_to_a_limit_in_months() {
        TimeLimitLedger seized = TimeLimitLedger.startedOn(march(2), new Period(1, Period.Unit.MONTH), "item rule")
                .suspended(march(3), SuspensionKind.TESTING, "item rule", "告知书").resumed(march(4));

        assertThat(seized.standingOn(march(5), calculator).due().warnOn()).isEqualTo("2026-04-04");
        assertThat(seized.standingOn(march(5), calculator).due().lastDay()).isEqualTo("2026-04-07");
    }

    @Test
    void is_counted_anew_when_the_calendar_changes() {
        TimeLimitLedger ledger = TimeLimitLedger.startedOn(LocalDate.of(2026, 12, 30), Period.workingDays(5), "x");
        var corrected = new DeadlineCalculator(WorkingCalendar.parse("""
                {"years":{"2026":{"status":"PUBLISHED","days":[]},
                 "2027":{"status":"PUBLISHED","days":[{"date":"2027-01-01","isOffDay":true},
                  {"date":"2027-01-04","isOffDay":true},{"date":"2027-01-09","isOffDay":false}]}}}"""));

        assertThat(ledger.standingOn(LocalDate.of(2026, 12, 30), calculator).due())
                .returns(LocalDate.of(2027, 1, 7), Deadline::lastDay).returns(true, Deadline::provisional);
        assertThat(ledger.standingOn(LocalDate.of(2026, 12, 30), corrected).due())
                .returns(LocalDate.of(2027, 1, 8), Deadline::lastDay).returns(false, Deadline::provisional);
    }

    @Test
    void refuses_what_could_not_have_happened() {
        assertConflict(() -> accepted.resumed(march(3)), Fact.NOT_SUSPENDED);
        assertConflict(() -> suspendedOn(9).suspended(march(10), SuspensionKind.HEARING, "x", "y"),
                Fact.ALREADY_SUSPENDED);
        assertConflict(() -> suspendedOn(9).extended(march(9), Period.workingDays(10), "a", "b")
                .suspended(march(10), SuspensionKind.HEARING, "x", "y"), Fact.ALREADY_SUSPENDED);
        assertConflict(() -> suspendedOn(9).resumed(march(8)), Fact.EARLIER_THAN_LAST_ENTRY);
        assertConflict(() -> accepted.stopped(march(3)).resumed(march(4)), Fact.ALREADY_STOPPED);
        var start = accepted.entries().getFirst();
        assertConflict(() -> new TimeLimitLedger(List.of(start, start)), Fact.ALREADY_STARTED);
    }

    @Test
    void begins_with_a_start_in_days_and_is_extended_in_its_own_unit() {
        assertThatThrownBy(() -> new TimeLimitLedger(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeLimitLedger.startedOn(march(2), new Period(24, Period.Unit.HOUR), "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> accepted.extended(march(3), Period.calendarDays(10), "a", "b"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private TimeLimitLedger suspendedOn(int day) {
        return accepted.suspended(march(day), SuspensionKind.EXPERT_REVIEW, "行政许可法第四十五条", "特别程序告知书");
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static void assertConflict(ThrowingCallable attempt, Fact fact) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(TimeLimitConflict.class,
                conflict -> assertThat(conflict.fact()).isEqualTo(fact));
    }
}
