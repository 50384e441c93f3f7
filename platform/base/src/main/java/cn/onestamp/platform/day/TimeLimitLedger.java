package cn.onestamp.platform.day;

import cn.onestamp.platform.day.TimeLimitConflict.Fact;
import cn.onestamp.platform.day.TimeLimitEntry.Extended;
import cn.onestamp.platform.day.TimeLimitEntry.Resumed;
import cn.onestamp.platform.day.TimeLimitEntry.Started;
import cn.onestamp.platform.day.TimeLimitEntry.Stopped;
import cn.onestamp.platform.day.TimeLimitEntry.Suspended;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that happened to one limit of one case, in order. What is left is never stored: it is counted again from
 * these entries and the calendar of the day, so a corrected calendar corrects every open case.
 *
 * @param entries the first is {@link Started}; days never go back
 */
public record TimeLimitLedger(List<TimeLimitEntry> entries) {

    /** What the clock is doing. */
    public enum State { RUNNING, SUSPENDED, STOPPED }

    /** @throws TimeLimitConflict if the entries could not have happened in this order */
    public TimeLimitLedger {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || !(entries.getFirst() instanceof Started)) {
            throw new IllegalArgumentException("a time-limit ledger begins with its start");
        }
        limit(entries);
        for (int next = 1; next < entries.size(); next++) {
            mustFollow(stateAfter(entries.get(next - 1), entries.subList(0, next)), entries.get(next - 1),
                    entries.get(next));
        }
    }

    public static TimeLimitLedger startedOn(LocalDate day, Period limit, String basis) {
        return new TimeLimitLedger(List.of(new Started(day, limit, basis)));
    }

    public TimeLimitLedger suspended(LocalDate on, SuspensionKind kind, String basis, String document) {
        return with(new Suspended(on, kind, basis, document));
    }

    public TimeLimitLedger resumed(LocalDate on) {
        return with(new Resumed(on));
    }

    public TimeLimitLedger extended(LocalDate on, Period by, String approver, String document) {
        return with(new Extended(on, by, approver, document));
    }

    public TimeLimitLedger stopped(LocalDate on) {
        return with(new Stopped(on));
    }

    public State state() {
        return stateAfter(entries.getLast(), entries);
    }

    /** Where the limit stands on a day; while suspended, as if the procedure ended on that day. */
    public TimeLimitStanding standingOn(LocalDate today, DeadlineCalculator calculator) {
        return TimeLimitStanding.of(this, today, calculator);
    }

    /** The day after which counting begins. */
    public LocalDate start() {
        return entries.getFirst().on();
    }

    /** The limit with every extension. */
    public Period limit() {
        return limit(entries);
    }

    private static Period limit(List<TimeLimitEntry> entries) {
        Period limit = ((Started) entries.getFirst()).limit();
        for (TimeLimitEntry entry : entries) {
            if (entry instanceof Extended extension) {
                limit = limit.plus(extension.by());
            }
        }
        return limit;
    }

    private TimeLimitLedger with(TimeLimitEntry entry) {
        var longer = new ArrayList<>(entries);
        longer.add(entry);
        return new TimeLimitLedger(longer);
    }

    private static State stateAfter(TimeLimitEntry last, List<TimeLimitEntry> entries) {
        return switch (last) {
            case Started _, Resumed _ -> State.RUNNING;
            case Suspended _ -> State.SUSPENDED;
            case Stopped _ -> State.STOPPED;
            case Extended _ -> stateAfter(entries.get(entries.size() - 2), entries.subList(0, entries.size() - 1));
        };
    }

    private static void mustFollow(State state, TimeLimitEntry last, TimeLimitEntry next) {
        if (state == State.STOPPED) {
            throw new TimeLimitConflict(Fact.ALREADY_STOPPED);
        }
        if (next.on().isBefore(last.on())) {
            throw new TimeLimitConflict(Fact.EARLIER_THAN_LAST_ENTRY);
        }
        switch (next) {
            case Started _ -> throw new TimeLimitConflict(Fact.ALREADY_STARTED);
            case Suspended _ when state == State.SUSPENDED -> throw new TimeLimitConflict(Fact.ALREADY_SUSPENDED);
            case Resumed _ when state == State.RUNNING -> throw new TimeLimitConflict(Fact.NOT_SUSPENDED);
            case Suspended _, Resumed _, Extended _, Stopped _ -> { }
        }
    }
}
