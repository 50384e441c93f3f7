package cn.onestamp.approval.cases;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.rights.Matter;
import java.time.LocalDate;

/**
 * What the front desk handed over with the acceptance.
 *
 * @param id the application's id; the case keeps it
 * @param itemVersion the version of the item that was in force; the case keeps it
 * @param acceptedBy account of the clerk who accepted it; nobody who accepted a case has a part in deciding it
 * @param promisedDueOn last day to decide by the promise; {@code statutoryDueOn} by the law (行政许可法 art. 42)
 */
public record CaseFile(
        String id, String number, String itemCode, int itemVersion, String itemName, DivisionCode place,
        String handledAt, String decidedBy, String basis, String applicantId,
        String acceptedBy, LocalDate acceptedOn, LocalDate promisedDueOn, LocalDate statutoryDueOn) {

    public Matter matterIn(String status) {
        return new Matter(status, handledAt, decidedBy, place);
    }
}
