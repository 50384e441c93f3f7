package cn.onestamp.platform.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Hall_knows_its_working_days {

    private final WorkingCalendar calendar = Holidays.calendar();

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void counts_the_working_days_of_a_year(int year, int days) {
        assertThat(calendar.workingDaysIn(year)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"})
    void works_on_the_weekend_days_that_make_up_for_a_holiday(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-02-16", "2026-02-23", "2026-04-06", "2026-09-25", "2026-10-07",
        "2026-03-07", "2026-03-08"})
    void rests_on_holidays_and_ordinary_weekends(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @Test
    void calls_a_year_without_a_notice_provisional_but_keeps_its_statutory_days() {
        assertThat(calendar.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.isProvisional(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.isProvisional(LocalDate.of(2031, 5, 1))).isTrue();
        assertThat(calendar.publishedYears()).containsExactlyInAnyOrder(2024, 2025, 2026);
    }

    @Test
    void finds_the_next_day_the_doors_are_open() {
        assertThat(calendar.workingDayFrom(LocalDate.of(2026, 2, 15))).isEqualTo("2026-02-24");
        assertThat(calendar.workingDayFrom(LocalDate.of(2026, 2, 14))).isEqualTo("2026-02-14");
    }

    @Test
    void counts_between_two_days_without_the_first() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 27))).isEqualTo(5);
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 2, 27), LocalDate.of(2026, 2, 13))).isZero();
    }

    @Test
    void names_each_revision_of_the_calendar() {
        String text = Holidays.text();
        assertThat(WorkingCalendar.parse(text).version()).isEqualTo(calendar.version()).hasSize(12);
        assertThat(WorkingCalendar.parse(text + " ").version()).isNotEqualTo(calendar.version());
        assertThat(WorkingCalendar.parse("{\"version\":\"7\",\"years\":{}}").version()).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nothing at all                                                                            | not JSON",
        "[]                                                                                        | no object",
        "{\"years\":{\"next\":{}}}                                                                 | \"next\" is not a year",
        "{\"years\":{\"2026\":{\"days\":[{\"date\":\"2026-02-30\",\"isOffDay\":true}]}}}           | 2026-02-30",
        "{\"years\":{\"2026\":{\"days\":[{\"date\":\"2026-02-14\"}]}}}                             | does not say isOffDay",
        "{\"years\":{\"2026\":{\"status\":\"PUBLISHED\",\"workdays_in_year\":248,\"days\":[]}}}    | lists 261",
        "{\"years\":{\"2026\":{\"days\":[{\"date\":\"2026-02-14\",\"isOffDay\":true},"
            + "{\"date\":\"2026-02-14\",\"isOffDay\":false}]}}}                                    | both as off and as worked",
        "{\"years\":{\"2026\":{},\"2026\":{}}}                                                     | not JSON"})
    void refuses_a_calendar_that_cannot_be_right(String text, String fact) {
        assertThatThrownBy(() -> WorkingCalendar.parse(text))
                .isInstanceOf(CalendarUnreadable.class).hasMessageContaining(fact);
    }
}
