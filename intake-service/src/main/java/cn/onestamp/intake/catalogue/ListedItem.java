package cn.onestamp.intake.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An item in a list; days in its own unit, {@code statutoryDays} null where no statute sets a limit.
 *
 * @param sure whether it is what the words mean; otherwise it is only similar, and nothing in the list is sure
 */
public record ListedItem(
        String code, String name, String kind, int promisedDays, @Nullable Integer statutoryDays, String legalBasis,
        String summary, boolean sure) {

    static ListedItem of(ItemSearch.Found found) {
        SearchEntry entry = found.entry();
        return new ListedItem(entry.code(), entry.name(), entry.kind(), entry.promisedDays(), entry.statutoryDays(),
                entry.legalBasis(), entry.summary(), found.sure());
    }
}
