package cn.onestamp.intake.application;

import cn.onestamp.platform.day.Deadline;
import cn.onestamp.platform.day.DeadlineCalculator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The acceptance (行政许可法 art. 32) and the days it sets running (art. 42): {@code promisedDueOn} is what the authority
 * promised, {@code statutoryDueOn} what the law allows; both are last days, counted in the kind of days the item names.
 *
 * @param by          account of the clerk who examined it; empty where silence accepted it
 * @param supplement  what was promised for later, empty unless it was accepted with tolerance
 * @param provisional whether one of the last days rests on a year whose holidays have not been published yet
 */
public record Acceptance(
        How how, Optional<String> by, LocalDate on, int promisedDays, int statutoryDays, LocalDate promisedDueOn,
        LocalDate statutoryDueOn, Optional<Supplement> supplement, boolean provisional) {

    /** Why it counts as accepted. */
    public enum How {
        /** Everything was there. */
        COMPLETE,
        /** The last missing piece arrived. */
        CORRECTED,
        /** Secondary materials follow (容缺受理). */
        TOLERANT,
        /** The applicant promised in writing what else a paper would prove (告知承诺制). */
        COMMITMENT,
        /** The window was silent for five working days (art. 32(1)(iv)). */
        DEEMED
    }

    /**
     * What follows after an acceptance with tolerance: materials by code, and the last day for them.
     *
     * @param overdue whether it was found that the last day had passed
     */
    public record Supplement(List<String> materials, LocalDate dueOn, boolean overdue) {

        static Supplement promised(List<String> materials, LocalDate dueOn) {
            return new Supplement(materials, dueOn, false);
        }
    }

    static Acceptance counted(How how, Optional<String> by, LocalDate on, ServiceItems.Item item, DeadlineCalculator calculator) {
        Deadline promised = calculator.due(on, item.promised());
        Deadline statutory = calculator.due(on, item.statutory());
        return new Acceptance(how, by, on, item.promised().amount(), item.statutory().amount(),
                promised.lastDay(), statutory.lastDay(), Optional.empty(), promised.provisional() || statutory.provisional());
    }

    Acceptance awaiting(Supplement supplement) {
        return new Acceptance(how, by, on, promisedDays, statutoryDays, promisedDueOn, statutoryDueOn, Optional.of(supplement), provisional);
    }

    Acceptance overdue() {
        Supplement broken = supplement.orElseThrow();
        return awaiting(new Supplement(broken.materials(), broken.dueOn(), true));
    }
}
