package cn.onestamp.platform.day;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a period ends.
 *
 * @param warnOn the last day as counted, before any shift: what the authority holds itself to
 * @param lastDay the last day in law: the same, or the first worked day after it when the period counts calendar days,
 *                months or years and ends on a rest day (民法典 art. 203)
 * @param end the first moment that is too late: 24:00 Asia/Shanghai of the last day, or the exact moment for hours
 * @param provisional whether the answer rests on a year whose holidays have not been published
 */
public record Deadline(LocalDate warnOn, LocalDate lastDay, Instant end, boolean provisional) {

    static Deadline onDay(LocalDate warnOn, LocalDate lastDay, boolean provisional) {
        return new Deadline(warnOn, lastDay, CivilTime.startOf(lastDay.plusDays(1)), provisional);
    }

    public boolean isPassed(Instant now) {
        return !now.isBefore(end);
    }

    public boolean isPassed(LocalDate today) {
        return today.isAfter(lastDay);
    }
}
