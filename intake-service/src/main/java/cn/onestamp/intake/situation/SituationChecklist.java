package cn.onestamp.intake.situation;

import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.Route;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hears who has told the own situation and where it is.
 *
 * @param outcome       CHECKLIST, NOT_LICENSABLE, OTHER_ORGAN or PERSON_JUDGES
 * @param reasons       sentences for the applicant; empty for a checklist
 * @param materials     exactly what is asked for; empty where nothing is to be handed in here
 * @param feeFen        null where it must be reckoned, and where nothing is to be handed in here
 * @param promisedDays  null where nothing is to be handed in here
 * @param dayUnit       WORKING or CALENDAR, of both day counts
 * @param handledAt     null where nothing is to be handed in here, or nobody said where
 * @param decidedBy     null where nothing is to be handed in here, or nobody said where
 * @param otherOrgan    the organ that is competent for the place if it was said, only for OTHER_ORGAN
 */
public record SituationChecklist(
        String code, int version, String name, String outcome, List<String> reasons, List<Asked> materials,
        @Nullable Long feeFen, @Nullable Integer promisedDays, @Nullable Integer statutoryDays, String dayUnit,
        @Nullable OrganName handledAt, @Nullable Decider decidedBy, @Nullable OrganName otherOrgan) {

    /** @param providedBy APPLICANT hands it in, SHARED comes from data sharing, FORM is filled in here */
    public record Asked(
            String code, String name, boolean required, boolean deferrable, String providedBy, String originalOrCopy, int copies,
            @Nullable Integer validityMonths, boolean libraryReusable) {

        static Asked of(PublishedItem.Material material) {
            return new Asked(material.code(), material.name(), material.required(), material.deferrable(), material.provider().name(),
                    material.originalOrCopy(), material.copies(), material.validityMonths(), material.libraryReusable());
        }
    }

    public record OrganName(String code, String name) {}

    /** @param basis STATUTORY, CONFERRED, ASSIGNED, ENTRUSTED or RETAINED */
    public record Decider(String code, String name, String basis) {}

    static SituationChecklist handledHere(PublishedItem item, List<String> reasons, Outcome.Checklist list, Optional<Route> route, OrganNames names) {
        return new SituationChecklist(item.code(), item.version(), item.name(), reasons.isEmpty() ? "CHECKLIST" : "PERSON_JUDGES", reasons,
                list.materials().stream().map(Asked::of).toList(), list.feeFen(), list.promisedDays(), item.statutoryDays(),
                item.dayUnit(), route.map(Route::handledAt).map(names::of).orElse(null),
                route.map(found -> decider(found, names)).orElse(null), null);
    }

    private static Decider decider(Route route, OrganNames names) {
        return new Decider(route.decidedBy(), names.of(route.decidedBy()).name(), route.basis().name());
    }

    static SituationChecklist notLicensable(PublishedItem item, List<String> reasons) {
        return notHere(item, "NOT_LICENSABLE", reasons, Optional.empty());
    }

    static SituationChecklist elsewhere(PublishedItem item, List<String> reasons, Optional<OrganName> organ) {
        return notHere(item, "OTHER_ORGAN", reasons, organ);
    }

    private static SituationChecklist notHere(PublishedItem item, String outcome, List<String> reasons, Optional<OrganName> organ) {
        return new SituationChecklist(item.code(), item.version(), item.name(), outcome, reasons, List.of(), null, null,
                item.statutoryDays(), item.dayUnit(), null, null, organ.orElse(null));
    }
}
