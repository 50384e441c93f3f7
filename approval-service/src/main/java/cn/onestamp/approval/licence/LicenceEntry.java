package cn.onestamp.approval.licence;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.LicenceIdentifier;
import cn.onestamp.platform.rights.Matter;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was entered when the licence was issued; none of it changes any more.
 *
 * @param id               of the case that brought it
 * @param title            the document it is: a certificate, an approval, or the decision itself
 * @param holderId         the person or enterprise, whose name the register does not keep
 * @param verificationCode under which anybody looks its paper up
 * @param onCommitment     granted on a written promise (告知承诺制), which is looked after later
 * @param replaces         the licence it renews or changes
 */
public record LicenceEntry(
        String id, String caseNumber, LicenceIdentifier identifier, Item item, String title, String holderId, Issuer issuer,
        LocalDate validFrom, String verificationCode, boolean onCommitment, Optional<String> replaces) {

    /** @param validityMonths for how long it is granted each time; empty where it has no end */
    public record Item(String code, int version, String name, Optional<Integer> validityMonths) {}

    /** Which organ issued it, where it was asked for, and which place it concerns. */
    public record Issuer(String organ, String handledAt, DivisionCode place) {}

    Matter matterIn(Licence.Status status) {
        return new Matter(status.name(), issuer.handledAt(), issuer.organ(), issuer.place());
    }

    /** The months end on the day before the one with the same number, or on the last day of a month without such a day (民法典 art. 202). */
    public static LocalDate lastDay(LocalDate from, int months) {
        LocalDate end = from.plusMonths(months);
        return end.getDayOfMonth() == from.getDayOfMonth() ? end.minusDays(1) : end;
    }
}
