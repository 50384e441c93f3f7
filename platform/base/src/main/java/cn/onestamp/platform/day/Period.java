package cn.onestamp.platform.day;

import java.util.Objects;

/**
 * A length of time as a law or an item guide states it, for example twenty working days.
 *
 * @param amount zero or more; zero means on the day itself
 * @param unit what is counted; "day" alone does not exist, because every law says which days it means
 */
public record Period(int amount, Unit unit) {

    /** What a period counts. */
    public enum Unit { WORKING_DAY, CALENDAR_DAY, MONTH, YEAR, HOUR }

    private static final int LONGEST = 10_000;

    public Period {
        Objects.requireNonNull(unit, "unit");
        if (amount < 0 || amount > LONGEST) {
            throw new IllegalArgumentException("a period counts 0 to " + LONGEST + ", not " + amount);
        }
    }

    public static Period workingDays(int amount) {
        return new Period(amount, Unit.WORKING_DAY);
    }

    public static Period calendarDays(int amount) {
        return new Period(amount, Unit.CALENDAR_DAY);
    }

    /** Both one after the other; the units must be the same. */
    public Period plus(Period more) {
        if (more.unit != unit) {
            throw new IllegalArgumentException("a limit in " + unit + " is not extended by " + more.unit);
        }
        return new Period(Math.addExact(amount, more.amount), unit);
    }
}
