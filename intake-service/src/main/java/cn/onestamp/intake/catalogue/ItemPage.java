package cn.onestamp.intake.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The guide as it is answered: the seven disclosures, the form, and for a named place who handles and who decides. */
public record ItemPage(
        String code, int version, String name, String kind, String legalBasis, List<String> conditions,
        List<String> procedure, List<ItemGuide.Material> materials, ItemGuide.Fee fee, TimeLimit timeLimit,
        Complaint complaint, @Nullable OrganName handledAt, @Nullable Decider decidedBy, Map<String, Object> form) {

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
        return new ItemPage(guide.code(), guide.version(), guide.name(), guide.kind(), guide.legalBasis(),
                guide.conditions(), guide.procedure(), guide.materials(), guide.fee(),
                new TimeLimit(guide.statutoryDays(), guide.promisedDays(), guide.dayUnit(), guide.timeLimitText()),
                new Complaint(guide.complaintPhone(), complaintOrgans), handledAt, decidedBy, guide.form());
    }
}
