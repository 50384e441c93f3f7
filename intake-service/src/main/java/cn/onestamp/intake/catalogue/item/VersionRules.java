package cn.onestamp.intake.catalogue.item;

import cn.onestamp.intake.catalogue.ItemGuide;
import cn.onestamp.intake.catalogue.SevenDisclosures;
import cn.onestamp.intake.form.FormRules;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be so before a version is published; all rules are always asked, so that everything is told at once. */
final class VersionRules {

    /** Two years: no limit of any law is longer, and every calendar reaches that far. */
    private static final int MOST_DAYS = 730;
    private static final int MOST_MONTHS = 1_200;
    private static final int MOST_BYTES = 200 << 10;

    private VersionRules() {}

    /** @param mayDecide whether an organ of that code may decide in its own name */
    static List<Fault> faults(Changes changes, ItemVersion next, Predicate<String> mayDecide) {
        ItemGuide guide = next.guide();
        PublishedItem item = guide.item();
        return Stream.of(everyDisclosureSaysSomething(guide), whatHasANameIsCalledSomething(item, changes), LimitFaults.of(item),
                        theResultEndsOnce(item), itCanBeToldToEverybody(next), theFeeIsOne(changes.fee()), MaterialRules.faults(item), SituationFaults.of(item, mayDecide),
                        theFormCanBeFilledIn(item), PlainWords.faults("/changes", changes))
                .flatMap(faults -> faults).toList();
    }

    /** 七公开: legal basis, procedure, conditions, materials, fee, time limit, complaint. */
    private static Stream<Fault> everyDisclosureSaysSomething(ItemGuide guide) {
        return SevenDisclosures.of(guide).empty().stream()
                .map(empty -> new Fault("/changes/" + empty.member(), "disclosure-missing", "七公开内容未填写：" + empty.called()));
    }

    private static Stream<Fault> whatHasANameIsCalledSomething(PublishedItem item, Changes changes) {
        return Stream.of(
                faultUnless(isShort(item.name(), 100), "/changes/name", "name-missing", "请填写事项名称，最多100字"),
                faultUnless(isShort(item.resultDocument(), 100), "/changes/resultDocument", "name-missing", "请填写结果文书名称，最多100字"),
                faultUnless(isShort(changes.summary(), 500), "/changes/summary", "summary-missing", "请填写摘要，最多500字"),
                faultUnless(Objects.requireNonNullElse(changes.searchWords(), List.<String>of()).stream().allMatch(word -> isShort(word, 100)),
                        "/changes/searchWords", "search-word-missing", "搜索词不能空白，每个最多100字")).flatMap(faults -> faults);
    }

    private static Stream<Fault> theResultEndsOnce(PublishedItem item) {
        return faultUnless(areMonths(item.validityMonths()), "/changes/validityMonths", "months-out-of-range", "有效期应在1到1200个月之间");
    }

    /** Nobody reads an event of 512 KiB, and nobody carries one of a megabyte; what else is in it is small beside this. */
    private static Stream<Fault> itCanBeToldToEverybody(ItemVersion next) {
        return faultUnless(next.bytes() <= MOST_BYTES, "/changes", "version-too-large", "内容过多，整个版本最多200KB，请精简后再发布");
    }

    static boolean areMonths(@Nullable Integer validity) {
        return validity == null || validity >= 1 && validity <= MOST_MONTHS;
    }

    static boolean areDays(int days) {
        return days >= 0 && days <= MOST_DAYS;
    }

    private static Stream<Fault> theFeeIsOne(Changes.@Nullable Fee fee) {
        if (fee == null || fee.amountFen() == null) {
            return Stream.empty();
        }
        return Stream.concat(
                faultUnless(fee.charged() == fee.amountFen() > 0, "/changes/fee/amountFen", "fee-contradicts", "不收费的不能有金额，收费的金额不能是零"),
                faultUnless(isFee(fee.amountFen()), "/changes/fee/amountFen", "fee-out-of-range", "金额应在一千万元以内"));
    }

    static boolean isFee(long fen) {
        return fen >= 0 && fen <= 1_000_000_000L;
    }

    private static Stream<Fault> theFormCanBeFilledIn(PublishedItem item) {
        return FormRules.faults(item.form()).stream().map(fault -> new Fault("/changes/form" + fault.field(), fault.code(), fault.message()));
    }

    private static boolean isShort(@Nullable String said, int longest) {
        return said == null || !said.isBlank() && said.codePointCount(0, said.length()) <= longest;
    }

    static Stream<Fault> faultUnless(boolean holds, String field, String code, String message) {
        return holds ? Stream.empty() : Stream.of(new Fault(field, code, message));
    }
}
