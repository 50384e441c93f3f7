package cn.onestamp.intake.catalogue.seed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import cn.onestamp.platform.table.Row;
import java.util.List;
import java.util.Map;

/** What each item asks for: in every situation, and what only some situation adds. */
final class ItemMaterials {

    private final Map<String, List<Map<String, Object>>> byItem;

    ItemMaterials(ReferenceFolder folder) {
        Map<String, Row> known = folder.rows("materials.csv").stream().collect(toMap(row -> row.text("material_code"), row -> row));
        byItem = folder.rows("item-materials.csv").stream()
                .collect(groupingBy(row -> row.text("item_code"),
                        mapping(row -> material(row, known.get(row.text("material_code"))), toList())));
    }

    List<Map<String, Object>> of(String itemCode) {
        return byItem.getOrDefault(itemCode, List.of());
    }

    private static Map<String, Object> material(Row row, Row known) {
        return Facts.of("code", row.text("material_code"))
                .and("name", known.text("name_zh"))
                .and("required", row.yes("required"))
                .and("source", row.text("source"))
                .and("originalOrCopy", row.text("original_or_copy"))
                .and("deferrable", row.yes("deferrable"))
                .and("onlyBySituation", row.yes("only_by_situation"))
                .and("copies", row.number("copies"))
                .and("validityMonths", known.number("typical_validity_months"))
                .and("libraryReusable", known.yes("library_reusable"))
                .asMap();
    }
}
