package cn.onestamp.intake.catalogue;

import org.jspecify.annotations.Nullable;

/** An item in a list; days in its own unit, {@code statutoryDays} null where no statute sets a limit. */
public record ListedItem(
        String code, String name, String kind, int promisedDays, @Nullable Integer statutoryDays, String legalBasis,
        String summary) {

    static ListedItem of(SearchEntry entry) {
        return new ListedItem(entry.code(), entry.name(), entry.kind(), entry.promisedDays(), entry.statutoryDays(),
                entry.legalBasis(), entry.summary());
    }
}
