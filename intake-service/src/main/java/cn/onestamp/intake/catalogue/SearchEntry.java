package cn.onestamp.intake.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of an item as far as searching and listing need it. */
record SearchEntry(
        String code, int version, LocalDate from, String name, String kind, int promisedDays,
        @Nullable Integer statutoryDays, String legalBasis, String summary, List<String> searchWords) {

    /** How well a word of the query fits: 0 is exact; -1 is not at all. */
    int distanceTo(String word) {
        if (code.equals(word) || name.equals(word) || searchWords.contains(word)) {
            return 0;
        }
        if (name.contains(word)) {
            return 1;
        }
        return searchWords.stream().anyMatch(known -> known.contains(word)) ? 2 : -1;
    }
}
