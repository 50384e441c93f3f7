package cn.onestamp.platform.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which offices work: Monday to Friday without the State Council's days off, plus the weekend days it
 * declares worked (调休). A year whose notice has not been published is provisional: its answers may still change.
 */
public final class WorkingCalendar {

    private final String version;
    private final Set<LocalDate> daysOff;
    private final Set<LocalDate> workedWeekendDays;
    private final Set<Integer> publishedYears;

    WorkingCalendar(String version, Set<LocalDate> daysOff, Set<LocalDate> workedWeekendDays,
                    Set<Integer> publishedYears) {
        this.version = version;
        this.daysOff = Set.copyOf(daysOff);
        this.workedWeekendDays = Set.copyOf(workedWeekendDays);
        this.publishedYears = Set.copyOf(publishedYears);
    }

    /**
     * Reads the text of {@code holidays.json}.
     *
     * @throws CalendarUnreadable if the text is no such calendar, a day has two meanings, or a published year does not
     *                            have the number of working days that it states
     */
    public static WorkingCalendar parse(String holidaysJson) {
        return HolidayText.read(holidaysJson);
    }

    /** Names this revision of the calendar; two texts that differ have different versions. */
    public String version() {
        return version;
    }

    public boolean isWorkingDay(LocalDate day) {
        if (daysOff.contains(day)) {
            return false;
        }
        return isMondayToFriday(day) || workedWeekendDays.contains(day);
    }

    /** Whether the notice for the year of this day is still missing, so that the day may yet change its kind. */
    public boolean isProvisional(LocalDate day) {
        return !publishedYears.contains(day.getYear());
    }

    /** The day itself if it is worked, else the first worked day after it. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** How many days are worked after the first day (not counted) up to the last day (counted). */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1).datesUntil(later(first, last).plusDays(1)).filter(this::isWorkingDay).count();
    }

    public int workingDaysIn(int year) {
        return workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }

    /** The years whose notice has been published. */
    public Set<Integer> publishedYears() {
        return publishedYears;
    }

    private static LocalDate later(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? first : last;
    }

    private static boolean isMondayToFriday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }
}
