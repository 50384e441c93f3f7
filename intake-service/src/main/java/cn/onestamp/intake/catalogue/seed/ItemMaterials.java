package cn.onestamp.intake.catalogue.seed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import cn.onestamp.platform.table.Row;
import java.util.List;
import java.util.Map;

/** What each item asks for in every situation; what only some situation adds is not published with the item. */
final class ItemMaterials {

    private final Map<String, List<Map<String, Object>>> byItem;

    ItemMaterials(ReferenceFolder folder) {
        Map<String, String> names = folder.rows("materials.csv").stream()
                .collect(toMap(row -> row.text("material_code"), row -> row.text("name_zh")));
        byItem = folder.rows("item-materials.csv").stream()
                .filter(row -> !row.yes("only_by_situation"))
                .collect(groupingBy(row -> row.text("item_code"), mapping(row -> material(row, names), toList())));
    }

    List<Map<String, Object>> of(String itemCode) {
        return byItem.getOrDefault(itemCode, List.of());
    }

    private static Map<String, Object> material(Row row, Map<String, String> names) {
        String code = row.text("material_code");
        return Facts.of("code", code)
                .and("name", names.get(code))
                .and("required", row.yes("required"))
                .and("source", row.text("source"))
                .and("originalOrCopy", row.text("original_or_copy"))
                .asMap();
    }
}
