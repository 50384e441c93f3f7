package cn.onestamp.intake.catalogue.item;

import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.table.Row;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of limit-rules.csv.
 *
 * @param itemCode      the one item it is about; null for every item whose procedure 行政许可法 governs
 * @param namesArticle  what the legal basis of the item must name; null where it need not
 * @param time          how long the step takes, or by how much the limit is extended
 * @param basis         the article
 * @param to            last day, null while in force
 */
record LimitRule(
        Kind kind, @Nullable String itemCode, @Nullable Integer statutoryDays, @Nullable String dayUnit, @Nullable String namesArticle,
        Period time, String basis, LocalDate from, @Nullable LocalDate to) {

    /** EXTENSION of a statutory limit, or how long a step takes where the item says nothing. */
    enum Kind { EXTENSION, SITE_VISIT, CO_REVIEW_REPLY, EXPERT_REVIEW }

    static LimitRule of(Row row) {
        return new LimitRule(Kind.valueOf(row.text("rule")), row.optional("item_code"), row.number("statutory_days"), row.optional("day_type"),
                row.optional("names_article"), new Period(Integer.parseInt(row.text("amount")), Period.Unit.valueOf(row.text("unit"))),
                row.text("basis_zh"), LocalDate.parse(row.text("from")), row.day("to"));
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether its article is the one behind the limit of this item. */
    boolean isBehind(PublishedItem item) {
        return kind == Kind.EXTENSION && (itemCode == null ? item.licensingLaw() : itemCode.equals(item.code()))
                && Objects.equals(statutoryDays, item.statutoryDays()) && item.dayUnit().equals(dayUnit)
                && (namesArticle == null || item.legalBasis().contains(namesArticle));
    }
}
