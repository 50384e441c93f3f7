package cn.onestamp.intake.catalogue;

import cn.onestamp.intake.finding.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of an item as far as searching and listing need it. */
record SearchEntry(
        String code, int version, LocalDate from, String name, String kind, int promisedDays,
        @Nullable Integer statutoryDays, String legalBasis, String summary, List<String> searchWords) {

    Named named() {
        return new Named(code, name, searchWords);
    }
}
