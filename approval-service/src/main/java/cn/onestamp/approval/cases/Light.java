package cn.onestamp.approval.cases;

import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.TimeLimitLedger;
import cn.onestamp.platform.day.TimeLimitStanding;

/** How near the last day of a limit is: far, a fifth of it or one day left, or passed. What was done in time stays green. */
public enum Light {
    GREEN, AMBER, RED;

    private static final int FIFTH = 5;
    private static final int LAST_DAY_BUT_ONE = 1;
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int DAYS_OF_A_YEAR = 365;

    static Light of(TimeLimitStanding standing, Period limit) {
        if (standing.remaining() < 0) {
            return RED;
        }
        boolean near = standing.remaining() <= LAST_DAY_BUT_ONE || standing.remaining() * FIFTH <= days(limit);
        return near && standing.state() != TimeLimitLedger.State.STOPPED ? AMBER : GREEN;
    }

    private static int days(Period limit) {
        return switch (limit.unit()) {
            case WORKING_DAY, CALENDAR_DAY -> limit.amount();
            case MONTH -> limit.amount() * DAYS_OF_A_MONTH;
            case YEAR -> limit.amount() * DAYS_OF_A_YEAR;
            case HOUR -> throw new IllegalArgumentException("the limits of a case are no hours");
        };
    }
}
