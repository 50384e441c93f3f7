package cn.onestamp.intake.catalogue.organisation;

import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.routing.PublishedDivision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organs of one place and who answers for the reform there.
 *
 * @param level        PREFECTURE, COUNTY, TOWNSHIP …
 * @param part         what this level does for the reform, in Chinese; null for a level that has no part
 * @param leadingGroup null where there is none
 */
public record OrganisationChart(
        String division, String name, String level, @Nullable String part, @Nullable LeadingGroup leadingGroup, List<KeptOrgan> organs) {

    static OrganisationChart of(PublishedDivision place, @Nullable LeadingGroup group, List<KeptOrgan> organs) {
        return new OrganisationChart(place.code(), place.name(), place.level(), partOf(place.level()), group, organs);
    }

    private static @Nullable String partOf(String level) {
        return switch (level) {
            case "PREFECTURE" -> "州主推";
            case "COUNTY" -> "县市主抓";
            case "TOWNSHIP" -> "乡镇主责";
            default -> null;
        };
    }
}
