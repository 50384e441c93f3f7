package cn.onestamp.intake.catalogue.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The seven things the public is told about every item (七公开): an item with an empty one may not be published. */
final class SevenDisclosures {

    private SevenDisclosures() {}

    /** The names of the blocks that say nothing. */
    static List<String> emptyIn(ItemDetail detail, List<Map<String, Object>> materials) {
        Map<String, Boolean> empty = new LinkedHashMap<>();
        empty.put("legal basis", saysNothing(detail.legalBasis()));
        empty.put("procedure", saysNothing(detail.procedure()));
        empty.put("conditions", saysNothing(detail.conditions()));
        empty.put("materials", materials.isEmpty());
        empty.put("fee", detail.fee() == null || saysNothing(detail.fee().text()));
        empty.put("time limit", detail.timeLimit() == null || saysNothing(detail.timeLimit().text()));
        empty.put("complaint", detail.complaint() == null || saysNothing(detail.complaint().phone()));
        return empty.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    }

    private static boolean saysNothing(String text) {
        return text == null || text.isBlank();
    }

    private static boolean saysNothing(List<String> texts) {
        return texts == null || texts.isEmpty() || texts.stream().anyMatch(SevenDisclosures::saysNothing);
    }
}
