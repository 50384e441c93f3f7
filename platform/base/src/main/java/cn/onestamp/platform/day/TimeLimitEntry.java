package cn.onestamp.platform.day;

import java.time.LocalDate;

/** One line of a time-limit ledger; each states the civil day on which it took effect. */
public sealed interface TimeLimitEntry {

    LocalDate on();

    /**
     * The clock starts; this day itself is not counted.
     *
     * @param limit in days, months or years
     * @param basis the article or item rule that sets the limit
     */
    record Started(LocalDate on, Period limit, String basis) implements TimeLimitEntry {
        public Started {
            if (limit.unit() == Period.Unit.HOUR) {
                throw new IllegalArgumentException("a ledger keeps days; hours run from a moment without suspension");
            }
        }
    }

    /**
     * The clock stops for an excluded procedure; this day is the first that is not counted.
     *
     * @param basis the article or item rule that allows it
     * @param document the written notice that told the applicant the expected length (行政许可法 art. 45)
     */
    record Suspended(LocalDate on, SuspensionKind kind, String basis, String document) implements TimeLimitEntry {
    }

    /** The excluded procedure is over; as the day of an event this is the last day that is not counted. */
    record Resumed(LocalDate on) implements TimeLimitEntry {
    }

    /**
     * The limit becomes longer by decision of the head of the organ (行政许可法 art. 42).
     *
     * @param by in the unit of the limit
     * @param approver who approved it
     * @param document the notice that told the applicant the reason
     */
    record Extended(LocalDate on, Period by, String approver, String document) implements TimeLimitEntry {
    }

    /** What had to be done is done. */
    record Stopped(LocalDate on) implements TimeLimitEntry {
    }
}
