package cn.onestamp.intake.routing;

import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.SuspensionKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an item asks to be looked into once it is accepted. Visit, co-reviews and notice are steps inside the running clock;
 * only what is excluded may stop it.
 *
 * @param visit     within which time two people go and look (行政许可法 art. 34); null where nobody has to
 * @param coReviews who else is asked (联审联办, art. 26)
 * @param notice    how long it is posted in the village; null where it is not
 * @param excluded  the procedure whose time does not count (art. 45, or a rule of the item); null where nothing may stop the clock
 */
public record ReviewPlan(@Nullable Period visit, List<CoReview> coReviews, @Nullable Period notice, @Nullable Excluded excluded) {

    public static final ReviewPlan NOTHING = new ReviewPlan(null, List.of(), null, null);

    public ReviewPlan {
        coReviews = coReviews == null ? List.of() : List.copyOf(coReviews);
    }

    /**
     * @param department    code of the trade, the same in every county
     * @param organs        code of the organ by division code of the county
     * @param silenceAgrees whether no reply counts as agreement
     */
    public record CoReview(String department, Map<String, String> organs, Period reply, boolean silenceAgrees) {}

    /** @param onlyWhen options by question, all of which must have been answered; null where it applies to everybody */
    public record Excluded(SuspensionKind kind, String basis, Period longest, @Nullable Map<String, String> onlyWhen) {

        public boolean appliesTo(Map<String, String> answers) {
            return onlyWhen == null || answers.entrySet().containsAll(onlyWhen.entrySet());
        }
    }
}
