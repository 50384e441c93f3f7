package cn.onestamp.intake.application;

import cn.onestamp.platform.day.DeadlineCalculator;
import java.time.LocalDate;

/**
 * The acceptance (行政许可法 art. 32) and the days it sets running (art. 42): {@code promisedDueOn} is what the authority
 * promised, {@code statutoryDueOn} what the law allows; both are last days, counted in the kind of days the item names.
 *
 * @param by account of the clerk
 */
public record Acceptance(
        String by, LocalDate on, int promisedDays, int statutoryDays, LocalDate promisedDueOn, LocalDate statutoryDueOn) {

    static Acceptance of(ServiceItems.Item item, String by, LocalDate on, DeadlineCalculator calculator) {
        return new Acceptance(by, on, item.promised().amount(), item.statutory().amount(),
                calculator.due(on, item.promised()).lastDay(), calculator.due(on, item.statutory()).lastDay());
    }
}
