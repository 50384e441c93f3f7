package cn.onestamp.platform.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The civil day of the whole country, whatever zone the machine stands in. */
public final class CivilTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CivilTime() {
    }

    /** The day that was written on the wall calendar of the hall at that moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The first moment of a day; also the first moment after the day before it. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
