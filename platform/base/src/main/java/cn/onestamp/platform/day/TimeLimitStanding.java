package cn.onestamp.platform.day;

import cn.onestamp.platform.day.TimeLimitEntry.Resumed;
import cn.onestamp.platform.day.TimeLimitEntry.Stopped;
import cn.onestamp.platform.day.TimeLimitEntry.Suspended;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a limit stands on one day.
 *
 * @param due when it ends, every suspension and extension counted
 * @param remaining days left after this day until {@link Deadline#warnOn()}, in working days when the limit counts
 *                  them, else in calendar days; negative once the day has passed; frozen while suspended and after the
 *                  stop
 */
public record TimeLimitStanding(TimeLimitLedger.State state, Deadline due, int remaining) {

    static TimeLimitStanding of(TimeLimitLedger ledger, LocalDate today, DeadlineCalculator calculator) {
        LocalDate asOf = ledger.entries().getLast() instanceof Stopped(var day) ? day : today;
        List<Span> suspensions = suspensions(ledger, asOf);
        Period limit = ledger.limit();
        Deadline due = calculator.due(ledger.start(), limit, day -> within(suspensions, day));
        int remaining = remaining(limit.unit(), asOf, due.warnOn(), suspensions, calculator.calendar());
        return new TimeLimitStanding(ledger.state(), due, remaining);
    }

    private static List<Span> suspensions(TimeLimitLedger ledger, LocalDate asOf) {
        var spans = new ArrayList<Span>();
        for (int at = 0; at < ledger.entries().size(); at++) {
            if (ledger.entries().get(at) instanceof Suspended suspended) {
                List<TimeLimitEntry> fromHere = ledger.entries().subList(at, ledger.entries().size());
                spans.add(new Span(suspended.on(), resumedAfter(fromHere, asOf)));
            }
        }
        return spans;
    }

    private static LocalDate resumedAfter(List<TimeLimitEntry> suspension, LocalDate asOf) {
        return suspension.stream()
                .filter(Resumed.class::isInstance)
                .map(TimeLimitEntry::on)
                .findFirst()
                .orElse(asOf);
    }

    private static int remaining(Period.Unit unit, LocalDate today, LocalDate due, List<Span> suspensions,
                                 WorkingCalendar calendar) {
        boolean late = due.isBefore(today);
        LocalDate first = late ? due : today;
        LocalDate last = late ? today : due;
        long days = first.plusDays(1).datesUntil(last.plusDays(1))
                .filter(day -> unit != Period.Unit.WORKING_DAY || calendar.isWorkingDay(day))
                .filter(day -> !within(suspensions, day))
                .count();
        return (int) (late ? -days : days);
    }

    private static boolean within(List<Span> spans, LocalDate day) {
        return spans.stream().anyMatch(span -> span.contains(day));
    }

    private record Span(LocalDate first, LocalDate last) {
        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
