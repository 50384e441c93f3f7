package cn.onestamp.intake.catalogue;

import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.Situations;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The guide as it is answered: the seven disclosures, what is asked about the situation, the form, and for a named place
 * who handles and who decides.
 */
public record ItemPage(
        String code, int version, String name, String kind, @Nullable String listedIn, String legalBasis,
        List<String> conditions, List<String> procedure, List<PublishedItem.Material> materials, Fee fee,
        TimeLimit timeLimit, Complaint complaint, boolean commitmentAllowed, boolean toleranceAllowed, boolean agentIntake,
        List<Situations.Question> questions, @Nullable OrganName handledAt, @Nullable Decider decidedBy,
        Map<String, Object> form) {

    /** @param amountFen 0 where it is free; null where it must be reckoned */
    public record Fee(boolean charged, String text, @Nullable Long amountFen) {}

    /** @param unit WORKING or CALENDAR days */
    public record TimeLimit(@Nullable Integer statutoryDays, int promisedDays, String unit, String text) {}

    public record Complaint(String phone, List<OrganName> organs) {}

    public record OrganName(String code, String name) {}

    /** @param basis STATUTORY, CONFERRED, ASSIGNED, ENTRUSTED or RETAINED */
    public record Decider(String code, String name, String basis) {

        static Decider of(OrganName organ, String basis) {
            return new Decider(organ.code(), organ.name(), basis);
        }
    }

    static ItemPage anywhere(ItemGuide guide, List<OrganName> complaintOrgans) {
        return page(guide, complaintOrgans, null, null);
    }

    static ItemPage at(ItemGuide guide, List<OrganName> complaintOrgans, OrganName handledAt, Decider decidedBy) {
        return page(guide, complaintOrgans, handledAt, decidedBy);
    }

    private static ItemPage page(
            ItemGuide guide, List<OrganName> complaintOrgans, @Nullable OrganName handledAt, @Nullable Decider decidedBy) {
        PublishedItem item = guide.item();
        return new ItemPage(item.code(), item.version(), item.name(), item.kind(), item.listedIn(), item.legalBasis(),
                guide.conditions(), guide.procedure(), item.materials(),
                new Fee(guide.fee().charged(), guide.fee().text(), item.feeFen()),
                new TimeLimit(item.statutoryDays(), item.promisedDays(), item.dayUnit(), guide.timeLimitText()),
                new Complaint(guide.complaintPhone(), complaintOrgans), item.commitmentAllowed(), item.toleranceAllowed(),
                item.agentIntake(), item.situations().questions(), handledAt, decidedBy, item.form());
    }
}
