package cn.onestamp.platform.day;

/** The holiday text cannot be used as the town's calendar; the message names the year or the day that is wrong. */
public final class CalendarUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    CalendarUnreadable(String fact) {
        super(fact);
    }

    CalendarUnreadable(String fact, Throwable cause) {
        super(fact, cause);
    }
}
