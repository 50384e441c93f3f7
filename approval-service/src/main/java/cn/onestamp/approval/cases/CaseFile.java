package cn.onestamp.approval.cases;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.rights.Matter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the front desk handed over with the acceptance.
 *
 * @param id the application's id; the case keeps it
 * @param itemVersion the version of the item that was in force; the case keeps it
 * @param acceptedBy account of the clerk who accepted it; nobody who accepted a case has a part in deciding it
 * @param awaits materials promised at an acceptance with tolerance (容缺受理) that have not come yet; nothing is granted before
 * @param overdueSince the last day promised for them, where it has passed; null otherwise. What becomes of the case is the reviewer's to say
 * @param afterRecall what was chosen when the power for it was taken back, null where that did not happen
 * @param promisedDueOn last day to decide by the promise; {@code statutoryDueOn} by the law (行政许可法 art. 42)
 */
public record CaseFile(
        String id, String number, String itemCode, int itemVersion, String itemName, DivisionCode place,
        String handledAt, String decidedBy, String basis, String applicantId,
        String acceptedBy, LocalDate acceptedOn, LocalDate promisedDueOn, LocalDate statutoryDueOn,
        List<String> awaits, @Nullable LocalDate overdueSince, @Nullable AfterRecall afterRecall) {

    private static final String RETAINED = "RETAINED";

    public CaseFile(
            String id, String number, String itemCode, int itemVersion, String itemName, DivisionCode place,
            String handledAt, String decidedBy, String basis, String applicantId,
            String acceptedBy, LocalDate acceptedOn, LocalDate promisedDueOn, LocalDate statutoryDueOn) {
        this(id, number, itemCode, itemVersion, itemName, place, handledAt, decidedBy, basis, applicantId, acceptedBy,
                acceptedOn, promisedDueOn, statutoryDueOn, List.of(), null, null);
    }

    public CaseFile awaiting(List<String> materials) {
        return awaiting(materials, null);
    }

    public CaseFile awaiting(List<String> materials, @Nullable LocalDate overdueSince) {
        return new CaseFile(id, number, itemCode, itemVersion, itemName, place, handledAt, decidedBy, basis, applicantId, acceptedBy,
                acceptedOn, promisedDueOn, statutoryDueOn, List.copyOf(materials), overdueSince, afterRecall);
    }

    /** Whether it is decided by a power that was never given away. */
    public boolean isRetained() {
        return basis.equals(RETAINED);
    }

    CaseFile chosen(AfterRecall choice) {
        return decidedBy(decidedBy, basis, choice);
    }

    CaseFile handedBackTo(String countyOrgan, AfterRecall choice) {
        return decidedBy(countyOrgan, RETAINED, choice);
    }

    private CaseFile decidedBy(String organ, String by, AfterRecall choice) {
        return new CaseFile(id, number, itemCode, itemVersion, itemName, place, handledAt, organ, by, applicantId, acceptedBy,
                acceptedOn, promisedDueOn, statutoryDueOn, awaits, overdueSince, choice);
    }

    public Matter matterIn(String status) {
        return new Matter(status, handledAt, decidedBy, place);
    }
}
