package cn.onestamp.canary.letter;

import java.time.Clock;
import java.time.LocalDate;

/** Stays inside all walls. */
record Letter(String to, LocalDate on) {
    static Letter writtenToday(String to, Clock clock) {
        return new Letter(to, LocalDate.now(clock));
    }
}
