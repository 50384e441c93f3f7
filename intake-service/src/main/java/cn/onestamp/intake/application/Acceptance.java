package cn.onestamp.intake.application;

import cn.onestamp.platform.day.Deadline;
import cn.onestamp.platform.day.DeadlineCalculator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The acceptance (行政许可法 art. 32) and the days it sets running (art. 42).
 *
 * @param by          account of the clerk who examined it; empty where silence accepted it
 * @param promised    what the authority promised
 * @param statutory   what the law allows
 * @param tolerance   what was promised for later, empty unless it was accepted with tolerance
 * @param provisional whether one of the last days rests on a year whose holidays have not been published yet
 * @param procedure   what the back office is bound to; empty once it was told, because the case has it from then on
 */
public record Acceptance(How how, Optional<String> by, LocalDate on, Limit promised, Limit statutory,
        Optional<ToleranceAcceptance> tolerance, boolean provisional, Optional<Procedure> procedure) {

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

    /** How many days of the kind the item names, and the last of them. */
    public record Limit(int days, LocalDate dueOn) {}

    /**
     * What follows after an acceptance with tolerance (容缺受理): materials by code, and the last day for them.
     *
     * @param names   what the materials are called
     * @param overdue whether it was found that the last day had passed
     */
    public record ToleranceAcceptance(List<String> materials, List<String> names, LocalDate dueOn, boolean overdue) {

        static ToleranceAcceptance promised(List<String> materials, List<String> names, LocalDate dueOn) {
            return new ToleranceAcceptance(materials, names, dueOn, false);
        }
    }

    static Acceptance counted(How how, Optional<String> by, LocalDate on, ServiceItems.Item item, DeadlineCalculator calculator) {
        Deadline promised = calculator.due(on, item.promised());
        Deadline statutory = calculator.due(on, item.statutory());
        return new Acceptance(how, by, on, new Limit(item.promised().amount(), promised.lastDay()),
                new Limit(item.statutory().amount(), statutory.lastDay()), Optional.empty(),
                promised.provisional() || statutory.provisional(), Optional.empty());
    }

    Acceptance under(Procedure bound) {
        return new Acceptance(how, by, on, promised, statutory, tolerance, provisional, Optional.of(bound));
    }

    Acceptance awaiting(ToleranceAcceptance following) {
        return new Acceptance(how, by, on, promised, statutory, Optional.of(following), provisional, procedure);
    }

    Acceptance overdue() {
        ToleranceAcceptance broken = tolerance.orElseThrow();
        return awaiting(new ToleranceAcceptance(broken.materials(), broken.names(), broken.dueOn(), true));
    }
}
