package cn.onestamp.approval.cases;

import cn.onestamp.approval.examination.Examination;
import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.rights.Matter;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What lies in the file of a case, whatever state it is in.
 *
 * @param id          the application's id; the case keeps it
 * @param claimedBy   the reviewer who has taken it to their desk, empty while it is anybody's
 * @param afterRecall what was chosen when the power for it was taken back, empty where that did not happen
 */
public record CaseFile(
        String id, Handover handover, Power power, TimeLimits limits, Awaited awaited, Examination examination,
        Optional<String> claimedBy, Optional<AfterRecall> afterRecall) {

    public String number() {
        return handover.number();
    }

    public Handover.Item item() {
        return handover.item();
    }

    public DivisionCode place() {
        return handover.place();
    }

    public String decidedBy() {
        return power.decidedBy();
    }

    public Matter matterIn(String status) {
        return new Matter(status, handover.handledAt(), power.decidedBy(), handover.place(), examination.asked());
    }

    /** By what was promised; red as well where a procedure takes longer than the applicant was told. */
    public Light lightOn(LocalDate day, DeadlineCalculator calculator) {
        return examination.running().filter(procedure -> day.isAfter(procedure.expectedTo())).map(late -> Light.RED)
                .orElseGet(() -> limits.promisedOn(day, calculator).light());
    }

    CaseFile within(TimeLimits changed) {
        return new CaseFile(id, handover, power, changed, awaited, examination, claimedBy, afterRecall);
    }

    CaseFile with(Examination changed) {
        return new CaseFile(id, handover, power, limits, awaited, changed, claimedBy, afterRecall);
    }

    CaseFile claimedBy(Optional<String> reviewer) {
        return new CaseFile(id, handover, power, limits, awaited, examination, reviewer, afterRecall);
    }

    CaseFile chosen(AfterRecall choice) {
        return new CaseFile(id, handover, power, limits, awaited, examination, claimedBy, Optional.of(choice));
    }

    CaseFile handedBackTo(String countyOrgan, AfterRecall choice) {
        return new CaseFile(id, handover, Power.retainedBy(countyOrgan), limits, awaited, examination, Optional.empty(), Optional.of(choice));
    }
}
