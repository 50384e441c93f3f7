package cn.onestamp.platform.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/**
 * Says when a period ends (民法典 arts 200–204, 行政许可法 art. 82). The day of the event is not counted; a period of
 * months or years ends on the day with the same number, or on the last day of a shorter month (art. 202).
 */
public final class DeadlineCalculator {

    private static final Predicate<LocalDate> NONE = day -> false;

    private final WorkingCalendar calendar;

    public DeadlineCalculator(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * @param event the day on which the thing happened, a rest day included
     * @throws IllegalArgumentException for hours, which are counted from a moment and not from a day
     */
    public Deadline due(LocalDate event, Period period) {
        return due(event, period, NONE);
    }

    /** From a moment: hours run from it (民法典 art. 201), every other unit from its civil day. */
    public Deadline due(Instant event, Period period) {
        if (period.unit() != Period.Unit.HOUR) {
            return due(CivilTime.dayOf(event), period);
        }
        Instant end = event.plus(Duration.ofHours(period.amount()));
        LocalDate day = CivilTime.dayOf(end);
        return new Deadline(day, day, end, false);
    }

    Deadline due(LocalDate event, Period period, Predicate<LocalDate> suspended) {
        return switch (period.unit()) {
            case WORKING_DAY -> workingDays(event, period.amount(), suspended);
            case CALENDAR_DAY -> calendarDays(event, period.amount(), suspended);
            case MONTH -> calendarDays(event, length(event, event.plusMonths(period.amount())), suspended);
            case YEAR -> calendarDays(event, length(event, event.plusYears(period.amount())), suspended);
            case HOUR -> throw new IllegalArgumentException("hours are counted from a moment, not from a day");
        };
    }

    private Deadline workingDays(LocalDate event, long amount, Predicate<LocalDate> suspended) {
        LocalDate last = counted(event, amount, suspended.or(day -> !calendar.isWorkingDay(day)));
        return Deadline.onDay(last, last, amount > 0 && anyProvisional(event.plusDays(1), last));
    }

    private Deadline calendarDays(LocalDate event, long amount, Predicate<LocalDate> suspended) {
        LocalDate raw = counted(event, amount, suspended);
        LocalDate shifted = amount == 0 ? raw : calendar.workingDayFrom(raw);
        return Deadline.onDay(raw, shifted, amount > 0 && anyProvisional(raw, shifted));
    }

    private static LocalDate counted(LocalDate event, long amount, Predicate<LocalDate> leftOut) {
        LocalDate day = event;
        for (long left = amount; left > 0; ) {
            day = day.plusDays(1);
            if (!leftOut.test(day)) {
                left--;
            }
        }
        return day;
    }

    private boolean anyProvisional(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).anyMatch(calendar::isProvisional);
    }

    private static long length(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
