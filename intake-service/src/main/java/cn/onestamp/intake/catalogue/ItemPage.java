package cn.onestamp.intake.catalogue;

import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.Situations;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The guide as it is answered: the seven disclosures, what is asked about the situation, the form, and for a named place
 * who handles and who decides.
 *
 * @param agentFee what the village agent is paid for it in fen, always 0 (代办免费)
 */
public record ItemPage(
        String code, int version, String name, String kind, @Nullable String listedIn, String legalBasis,
        List<String> conditions, List<String> procedure, List<PublishedItem.Material> materials, Fee fee,
        TimeLimit timeLimit, Complaint complaint, boolean commitmentAllowed, boolean toleranceAllowed, boolean agentIntake,
        int agentFee, List<Situations.Question> questions, @Nullable OrganName handledAt, @Nullable OrganName window,
        @Nullable Decider decidedBy, @Nullable OrganName entrustedBy, @Nullable OrganName entrustedTo, @Nullable NotHere notHere,
        Map<String, Object> form) {

    private static final int AGENT_FEE = 0;

    /** @param amountFen 0 where it is free; null where it must be reckoned */
    public record Fee(boolean charged, String text, @Nullable Long amountFen) {}

    /** @param unit WORKING or CALENDAR days */
    public record TimeLimit(@Nullable Integer statutoryDays, int promisedDays, String unit, String text) {}

    public record Complaint(String phone, List<OrganName> organs) {}

    public record OrganName(String code, String name) {}

    /** @param told a sentence for the applicant */
    public record NotHere(String government, String told) {}

    /** @param basis STATUTORY, CONFERRED, ASSIGNED, ENTRUSTED or RETAINED */
    public record Decider(String code, String name, String basis) {

        static Decider of(OrganName organ, String basis) {
            return new Decider(organ.code(), organ.name(), basis);
        }
    }

    /**
     * Where to go from a place.
     *
     * @param window      of the township in the hall of its county; null where the township has a centre of its own
     * @param entrustedBy in whose name it is decided (委托机关), and {@code entrustedTo} who does so (受委托机关); both null unless ENTRUSTED
     * @param notHere     who decides it where this house does not work for them; then everything else is null
     */
    record Whither(
            @Nullable OrganName handledAt, @Nullable OrganName window, @Nullable Decider decidedBy, @Nullable OrganName entrustedBy,
            @Nullable OrganName entrustedTo, @Nullable NotHere notHere) {

        static final Whither UNSAID = new Whither(null, null, null, null, null, null);
    }

    static ItemPage of(ItemGuide guide, List<OrganName> complaintOrgans, Whither whither) {
        PublishedItem item = guide.item();
        return new ItemPage(item.code(), item.version(), item.name(), item.kind(), item.listedIn(), item.legalBasis(),
                guide.conditions(), guide.procedure(), item.materials(),
                new Fee(guide.fee().charged(), guide.fee().text(), item.feeFen()),
                new TimeLimit(item.statutoryDays(), item.promisedDays(), item.dayUnit(), guide.timeLimitText()),
                new Complaint(guide.complaintPhone(), complaintOrgans), item.commitmentAllowed(), item.toleranceAllowed(),
                item.agentIntake(), AGENT_FEE, item.situations().questions(), whither.handledAt(), whither.window(), whither.decidedBy(),
                whither.entrustedBy(), whither.entrustedTo(), whither.notHere(), item.form());
    }
}
