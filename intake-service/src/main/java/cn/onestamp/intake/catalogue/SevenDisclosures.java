package cn.onestamp.intake.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said in the seven blocks of a guide; an item with an empty one may not be published.
 *
 * @param materials how many are asked for
 * @param fee       in words, also where nothing is charged
 */
public record SevenDisclosures(
        @Nullable String legalBasis, @Nullable List<String> procedure, @Nullable List<String> conditions, int materials,
        @Nullable String fee, @Nullable String timeLimit, @Nullable String complaintPhone) {

    public static SevenDisclosures of(ItemGuide guide) {
        return new SevenDisclosures(guide.item().legalBasis(), guide.procedure(), guide.conditions(), guide.item().materials().size(),
                guide.fee().text(), guide.timeLimitText(), guide.complaintPhone());
    }

    /** The blocks that say nothing, all of them. */
    public List<Disclosure> empty() {
        Map<Disclosure, Boolean> empty = new EnumMap<>(Disclosure.class);
        empty.put(Disclosure.LEGAL_BASIS, saysNothing(legalBasis));
        empty.put(Disclosure.PROCEDURE, saysNothing(procedure));
        empty.put(Disclosure.CONDITIONS, saysNothing(conditions));
        empty.put(Disclosure.MATERIALS, materials == 0);
        empty.put(Disclosure.FEE, saysNothing(fee));
        empty.put(Disclosure.TIME_LIMIT, saysNothing(timeLimit));
        empty.put(Disclosure.COMPLAINT, saysNothing(complaintPhone));
        return empty.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    }

    private static boolean saysNothing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean saysNothing(@Nullable List<String> texts) {
        return texts == null || texts.isEmpty() || texts.stream().anyMatch(SevenDisclosures::saysNothing);
    }
}
