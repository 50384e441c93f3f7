package cn.onestamp.approval.cases;

import cn.onestamp.platform.id.DivisionCode;
import java.time.LocalDate;

/**
 * What the front desk handed over with the acceptance; none of it changes any more.
 *
 * @param acceptedBy   account of the clerk who accepted it; nobody who accepted a case has a part in deciding it
 * @param onCommitment accepted on a written promise instead of proof (告知承诺制)
 */
public record Handover(
        String number, Item item, DivisionCode place, String handledAt, String applicantId, String acceptedBy, LocalDate acceptedOn,
        boolean onCommitment) {

    /** How an item is dealt with: in the back office, at once by the chief of the window, or taken on file on the spot. */
    public enum Kind { COMMITTED, IMMEDIATE, FILING }

    /**
     * The version of the item that was in force; the case keeps it.
     *
     * @param licensingLaw whether 行政许可法 governs the procedure
     */
    public record Item(String code, int version, String name, Kind kind, boolean licensingLaw) {}
}
