package cn.onestamp.platform.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Clerk_counts_a_period {

    private final DeadlineCalculator calculator = Holidays.calculator();

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 20, 2026-03-18",
        "2026-02-13,  5, 2026-02-27",
        "2026-09-24, 20, 2026-10-29",
        "2026-09-19,  1, 2026-09-20",
        "2025-09-26,  7, 2025-10-13",
        "2026-03-02, 20, 2026-03-30",
        "2026-03-02,  5, 2026-03-09"})
    void in_working_days_as_the_specification_says(LocalDate event, int days, LocalDate due) {
        Deadline deadline = calculator.due(event, Period.workingDays(days));

        assertThat(deadline.lastDay()).isEqualTo(due);
        assertThat(deadline.warnOn()).isEqualTo(due);
        assertThat(deadline.provisional()).isFalse();
    }

    /** To tell once, 5; notice of a hearing, 7; delivery, 10; decision, 20 and 30; several authorities together, 45 and 60 (arts 32, 42, 44, 48). */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02,  5, 2026-03-09",
        "2026-03-02,  7, 2026-03-11",
        "2026-03-02, 10, 2026-03-16",
        "2026-03-02, 30, 2026-04-14",
        "2026-03-02, 45, 2026-05-08",
        "2026-03-02, 60, 2026-05-28",
        "2026-02-13, 45, 2026-04-24",
        "2026-09-24, 45, 2026-12-03",
        "2026-09-24, 60, 2026-12-24"})
    void in_the_times_of_the_licensing_law(LocalDate event, int days, LocalDate due) {
        assertThat(calculator.due(event, Period.workingDays(days)).lastDay()).isEqualTo(due);
    }

    /** 14 February is a worked Saturday, 15–23 are off, 28 February is a worked Saturday. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-02-14, 1, 2026-02-24",
        "2026-02-15, 1, 2026-02-24",
        "2026-02-19, 3, 2026-02-26",
        "2026-02-23, 5, 2026-02-28",
        "2026-02-23, 6, 2026-03-02",
        "2026-02-27, 1, 2026-02-28",
        "2026-02-28, 1, 2026-03-02",
        "2026-01-30, 20, 2026-03-05"})
    void across_spring_festival(LocalDate event, int days, LocalDate due) {
        assertThat(calculator.due(event, Period.workingDays(days)).lastDay()).isEqualTo(due);
    }

    /** 20 September is a worked Sunday, 25–27 September and 1–7 October are off, 10 October is a worked Saturday. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-18, 1, 2026-09-20",
        "2026-09-18, 5, 2026-09-24",
        "2026-09-24, 1, 2026-09-28",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-30, 4, 2026-10-12",
        "2026-10-03, 2, 2026-10-09",
        "2026-10-09, 1, 2026-10-10",
        "2026-10-10, 1, 2026-10-12",
        "2026-09-16, 10, 2026-09-30",
        "2026-09-16, 11, 2026-10-08"})
    void across_national_day(LocalDate event, int days, LocalDate due) {
        assertThat(calculator.due(event, Period.workingDays(days)).lastDay()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-06, 90, 2026-10-04, 2026-10-08",
        "2026-02-01, 15, 2026-02-16, 2026-02-24",
        "2026-01-30, 15, 2026-02-14, 2026-02-14",
        "2026-02-13, 15, 2026-02-28, 2026-02-28",
        "2026-03-06, 15, 2026-03-21, 2026-03-23",
        "2026-03-01, 30, 2026-03-31, 2026-03-31",
        "2026-09-10, 15, 2026-09-25, 2026-09-28",
        "2026-09-05, 15, 2026-09-20, 2026-09-20"})
    void in_calendar_days_warning_early_and_ending_after_the_holiday(
            LocalDate event, int days, LocalDate warn, LocalDate last) {
        Deadline deadline = calculator.due(event, Period.calendarDays(days));

        assertThat(deadline.warnOn()).isEqualTo(warn);
        assertThat(deadline.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 1, MONTH, 2024-02-29, 2024-02-29",
        "2026-01-31, 1, MONTH, 2026-02-28, 2026-02-28",
        "2024-02-29, 1, YEAR,  2025-02-28, 2025-02-28",
        "2024-02-29, 2, YEAR,  2026-02-28, 2026-02-28",
        "2024-02-28, 1, CALENDAR_DAY, 2024-02-29, 2024-02-29",
        "2024-02-28, 1, WORKING_DAY,  2024-02-29, 2024-02-29",
        "2025-12-15, 2, MONTH, 2026-02-15, 2026-02-24",
        "2024-10-01, 2, YEAR,  2026-10-01, 2026-10-08"})
    void in_months_and_years_to_the_same_number_or_the_end_of_a_shorter_month(
            LocalDate event, int amount, Period.Unit unit, LocalDate warn, LocalDate last) {
        Deadline deadline = calculator.due(event, new Period(amount, unit));

        assertThat(deadline.warnOn()).isEqualTo(warn);
        assertThat(deadline.lastDay()).isEqualTo(last);
    }

    @Test
    void of_nothing_ends_on_the_day_itself_even_a_rest_day() {
        assertThat(calculator.due(LocalDate.of(2026, 2, 15), Period.workingDays(0)).lastDay()).isEqualTo("2026-02-15");
        assertThat(calculator.due(LocalDate.of(2026, 2, 15), Period.calendarDays(0)).lastDay()).isEqualTo("2026-02-15");
    }

    @Test
    void says_when_the_answer_rests_on_holidays_nobody_has_published() {
        assertThat(calculator.due(LocalDate.of(2026, 12, 30), Period.workingDays(1)).provisional()).isFalse();
        assertThat(calculator.due(LocalDate.of(2026, 12, 30), Period.workingDays(2)).provisional()).isTrue();
        assertThat(calculator.due(LocalDate.of(2026, 12, 30), Period.calendarDays(10)).provisional()).isTrue();
        assertThat(calculator.due(LocalDate.of(2026, 1, 30), new Period(1, Period.Unit.YEAR)).provisional()).isTrue();
        assertThat(calculator.due(LocalDate.of(2023, 12, 31), Period.workingDays(5)).provisional()).isFalse();
        assertThat(calculator.due(LocalDate.of(2025, 1, 30), new Period(1, Period.Unit.YEAR)).provisional()).isFalse();
    }

    @Test
    void by_the_civil_day_of_the_town_and_not_of_the_machine() {
        assertThat(ZoneId.systemDefault()).isNotEqualTo(CivilTime.ZONE);
        Instant beforeMidnight = Instant.parse("2026-02-13T15:59:59.999Z");
        Instant midnight = Instant.parse("2026-02-13T16:00:00Z");

        assertThat(CivilTime.dayOf(beforeMidnight)).isEqualTo("2026-02-13");
        assertThat(CivilTime.dayOf(midnight)).isEqualTo("2026-02-14");
        assertThat(calculator.due(beforeMidnight, Period.workingDays(5)).lastDay()).isEqualTo("2026-02-27");
        assertThat(calculator.due(midnight, Period.workingDays(5)).lastDay()).isEqualTo("2026-02-28");
    }

    @Test
    void until_midnight_of_the_last_day() {
        Deadline deadline = calculator.due(LocalDate.of(2026, 2, 13), Period.workingDays(5));

        assertThat(deadline.end()).isEqualTo("2026-02-27T16:00:00Z");
        assertThat(deadline.isPassed(Instant.parse("2026-02-27T15:59:59.999Z"))).isFalse();
        assertThat(deadline.isPassed(Instant.parse("2026-02-27T16:00:00Z"))).isTrue();
        assertThat(deadline.isPassed(LocalDate.of(2026, 2, 27))).isFalse();
        assertThat(deadline.isPassed(LocalDate.of(2026, 2, 28))).isTrue();
    }

    @Test
    void in_hours_from_the_moment_without_regard_to_holidays() {
        Deadline deadline = calculator.due(Instant.parse("2026-02-14T10:30:00Z"), new Period(24, Period.Unit.HOUR));

        assertThat(deadline.end()).isEqualTo("2026-02-15T10:30:00Z");
        assertThat(deadline.lastDay()).isEqualTo("2026-02-15");
        assertThatThrownBy(() -> calculator.due(LocalDate.of(2026, 2, 14), new Period(24, Period.Unit.HOUR)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void never_of_a_negative_length() {
        assertThatThrownBy(() -> Period.workingDays(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
