package cn.onestamp.intake.catalogue.item;

import static cn.onestamp.intake.catalogue.item.VersionRules.faultUnless;

import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be so of the limits of an item before a version is published. */
final class LimitFaults {

    private static final String PROMISED = "/changes/timeLimit/promisedDays";
    private static final String STATUTORY = "/changes/timeLimit/statutoryDays";
    private static final String LICENSING_LAW = "行政许可法";
    /** 行政许可法 art. 42(1), unless another law or regulation says otherwise. */
    private static final int LICENSING_DAYS = 20;

    private LimitFaults() {}

    static Stream<Fault> of(PublishedItem item) {
        Integer statutory = item.statutoryDays();
        return Stream.of(
                faultUnless(VersionRules.areDays(item.promisedDays()), PROMISED, "days-out-of-range", "承诺时限应在0到730天之间"),
                faultUnless(statutory == null || VersionRules.areDays(statutory), STATUTORY, "days-out-of-range", "法定时限应在0到730天之间"),
                faultUnless(statutory == null || item.promisedDays() <= statutory, PROMISED, "promise-too-long", "承诺时限不能超过法定时限"),
                faultUnless(!item.licensingLaw() || statutory != null, STATUTORY, "limit-missing", "行政许可事项应当写明法定时限"),
                faultUnless(item.kind().equals("COMMITTED") == item.promisedDays() > 0, PROMISED, "promise-contradicts-kind",
                        "即办件和备案件当场办结，承诺时限为0；承诺件至少1天"))
                .flatMap(faults -> faults);
    }

    /**
     * A limit of the licensing law becomes longer than its twenty days only with an article of its own: that of a limit rule, or
     * one of another law that the same change names.
     */
    static Stream<Fault> ofLonger(PublishedItem before, PublishedItem next) {
        return faultUnless(!isLonger(before, next) || isBehindARule(next) || namesAnotherArticle(before, next), STATUTORY, "limit-without-article",
                "行政许可的法定时限为二十日；更长的，请同时在法律依据中写明另行规定时限的法律、法规条款");
    }

    private static boolean isLonger(PublishedItem before, PublishedItem next) {
        Integer days = next.statutoryDays();
        return next.licensingLaw() && days != null && days > Math.max(LICENSING_DAYS, days(before.statutoryDays()));
    }

    private static int days(@Nullable Integer statutory) {
        return statutory == null ? 0 : statutory;
    }

    private static boolean isBehindARule(PublishedItem next) {
        return next.extension() != null;
    }

    private static boolean namesAnotherArticle(PublishedItem before, PublishedItem next) {
        return !next.legalBasis().equals(before.legalBasis()) && Arrays.stream(next.legalBasis().split("[；;]"))
                .anyMatch(article -> !article.contains(LICENSING_LAW) && article.contains("条") && !before.legalBasis().contains(article));
    }
}
