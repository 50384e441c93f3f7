package cn.onestamp.intake.application;

import cn.onestamp.platform.day.Deadline;
import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.day.Period;
import java.time.LocalDate;

/**
 * The acceptance (行政许可法 art. 32) and the days it sets running (art. 42): {@code promisedDueOn} is what the authority
 * promised, {@code statutoryDueOn} what the law allows; both are last days, counted in the kind of days the item names.
 *
 * @param by          account of the clerk
 * @param provisional whether one of the last days rests on a year whose holidays have not been published yet
 */
public record Acceptance(
        String by, LocalDate on, int promisedDays, int statutoryDays, LocalDate promisedDueOn, LocalDate statutoryDueOn,
        boolean provisional) {

    private static final Period EXAMINATION = Period.workingDays(5);

    static Acceptance of(ServiceItems.Item item, String by, LocalDate receivedOn, LocalDate on, DeadlineCalculator calculator) {
        LocalDate from = item.licensingLaw() ? dayTheClockStarts(receivedOn, on, calculator) : on;
        Deadline promised = calculator.due(from, item.promised());
        Deadline statutory = calculator.due(from, item.statutory());
        return new Acceptance(by, on, item.promised().amount(), item.statutory().amount(),
                promised.lastDay(), statutory.lastDay(), promised.provisional() || statutory.provisional());
    }

    /** A window that lets the five days pass in silence has accepted on the day of the receipt (art. 32(1)(iv)). */
    private static LocalDate dayTheClockStarts(LocalDate receivedOn, LocalDate on, DeadlineCalculator calculator) {
        return calculator.due(receivedOn, EXAMINATION).isPassed(on) ? receivedOn : on;
    }
}
