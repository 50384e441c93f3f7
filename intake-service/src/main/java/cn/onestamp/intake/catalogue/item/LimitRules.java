package cn.onestamp.intake.catalogue.item;

import cn.onestamp.intake.routing.Extension;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.ReviewPlan;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.SuspensionKind;
import cn.onestamp.platform.table.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the law says about limits: dated rows of limit-rules.csv, so that another law is another row. */
public record LimitRules(List<LimitRule> rows) {

    public static final LimitRules NONE = new LimitRules(List.of());

    public static LimitRules in(Path folder) {
        return new LimitRules(Table.read(folder.resolve("limit-rules.csv")).stream().map(LimitRule::of).toList());
    }

    /** Those in force on that day. */
    public LimitRules on(LocalDate day) {
        return new LimitRules(rows.stream().filter(row -> row.holdsOn(day)).toList());
    }

    /** The same version with the article behind its statutory limit, and by how much that may be extended. */
    public ItemVersion laidOver(ItemVersion version) {
        PublishedItem item = version.guide().item();
        Optional<LimitRule> behind = rows.stream().filter(row -> row.isBehind(item)).findFirst();
        Map<String, Object> limit = new HashMap<>();
        limit.put("statutoryBasis", behind.map(LimitRule::basis).orElse(item.legalBasis()));
        limit.put("extension", behind.map(LimitRules::extension).orElse(null));
        return version.saying(limit);
    }

    private static Extension extension(LimitRule rule) {
        return new Extension(rule.time().amount(), rule.time().unit(), rule.basis());
    }

    /** Within which time two people go and look, where an item says nothing. */
    public Period visit() {
        return step(LimitRule.Kind.SITE_VISIT).time();
    }

    public Period reply() {
        return step(LimitRule.Kind.CO_REVIEW_REPLY).time();
    }

    public ReviewPlan.Excluded expertReview() {
        LimitRule rule = step(LimitRule.Kind.EXPERT_REVIEW);
        return new ReviewPlan.Excluded(SuspensionKind.EXPERT_REVIEW, rule.basis(), rule.time(), null);
    }

    private LimitRule step(LimitRule.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).findFirst()
                .orElseThrow(() -> new IllegalStateException("limit-rules.csv says nothing of " + kind));
    }
}
