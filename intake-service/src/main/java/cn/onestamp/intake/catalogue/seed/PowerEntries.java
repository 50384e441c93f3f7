package cn.onestamp.intake.catalogue.seed;

import static java.util.stream.Collectors.toMap;

import cn.onestamp.intake.catalogue.Entry;
import cn.onestamp.platform.table.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who holds which power: what was granted to a township, and who decides in the county otherwise. */
final class PowerEntries {

    private PowerEntries() {}

    static List<Entry> grants(ReferenceFolder folder) {
        Map<String, String> divisions = folder.rows("organs.csv").stream()
                .collect(toMap(row -> row.text("code"), row -> row.text("division12")));
        Map<String, Map<String, Object>> matters = matters(folder);
        return GrantRows.sound(folder, matters.keySet()).stream()
                .map(row -> grant(row, divisions.get(row.text("township_organ")), matters.get(row.text("code")))).toList();
    }

    /** What a power is called, by its code. */
    private static Map<String, Map<String, Object>> matters(ReferenceFolder folder) {
        Map<String, Map<String, Object>> matters = new HashMap<>();
        folder.rows("items.csv").forEach(row ->
                matters.put(row.text("basic_code_synthetic"), matter(row, row.optional("legal_basis"))));
        folder.rows("penalty-powers.csv").forEach(row ->
                matters.put(row.text("power_code"), matter(row, row.text("legal_basis_law") + row.text("legal_basis_article"))));
        return matters;
    }

    private static Map<String, Object> matter(Row row, @Nullable String legalBasis) {
        return Facts.of("name", row.text("name_zh"))
                .and("legalBasis", legalBasis)
                .and("department", Facts.of("code", row.text("home_department_code"))
                        .and("name", row.text("home_department_zh")).asMap())
                .asMap();
    }

    static List<Entry> holders(ReferenceFolder folder) {
        Map<String, String> halls = folder.rows("organs.csv").stream()
                .filter(row -> row.text("type").equals("SERVICE_HALL"))
                .collect(toMap(row -> row.text("division12"), row -> row.text("code")));
        return folder.rows("item-holders.csv").stream()
                .map(row -> holder(row, halls.get(row.text("county_division12")))).toList();
    }

    private static Entry grant(Row row, String township, Map<String, Object> matter) {
        return Entry.of(row.text("grant_id"), Facts.of("id", row.text("grant_id"))
                .and("kind", row.text("kind"))
                .and("itemCode", row.text("code"))
                .and("name", matter.get("name"))
                .and("legalBasis", matter.get("legalBasis"))
                .and("department", matter.get("department"))
                .and("townshipOrgan", row.text("township_organ"))
                .and("township", township)
                .and("basis", row.text("basis"))
                .and("entrustingOrgan", row.optional("entrusting_organ"))
                .and("batch", row.text("batch"))
                .and("legalDocument", row.text("legal_document"))
                .and("from", row.day("from"))
                .and("to", row.day("to"))
                .and("handledAt", row.text("handled_at"))
                .and("operating", row.optional("operating") == null ? null : row.yes("operating"))
                .and("guidingOrgan", row.optional("guiding_organ"))
                .asMap());
    }

    private static Entry holder(Row row, String hall) {
        return Entry.of(row.text("item_code") + "@" + row.text("county_division12"),
                Facts.of("itemCode", row.text("item_code"))
                        .and("county", row.text("county_division12"))
                        .and("defaultDecider", row.text("default_decider"))
                        .and("decidedByTownship", row.text("decider_rule").equals("TOWNSHIP_OF_PLACE"))
                        .and("hall", hall)
                        .asMap());
    }
}
