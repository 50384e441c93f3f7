package cn.onestamp.intake.application;

import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.SuspensionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the back office is bound to when it takes the case: that of the version the case keeps, for the place and the situation.
 *
 * @param kind           IMMEDIATE, COMMITTED or FILING
 * @param dayUnit        WORKING or CALENDAR, in which both limits count
 * @param licensingLaw   whether 行政许可法 governs it
 * @param statutoryBasis the article behind the statutory limit
 * @param extension      of that limit, once; null where the law allows none
 */
public record Procedure(
        String kind, String dayUnit, boolean licensingLaw, String statutoryBasis, @Nullable Extension extension, Examination examination) {

    public record Extension(int amount, Period.Unit unit, String basis) {}

    /**
     * What is looked into; visit, co-reviews and notice run inside the clock.
     *
     * @param visit    within which time two people go and look (行政许可法 art. 34)
     * @param notice   how long it is posted in the village
     * @param excluded the one procedure that may stop the clock (art. 45)
     */
    public record Examination(@Nullable Period visit, List<CoReview> coReviews, @Nullable Period notice, @Nullable Excluded excluded) {}

    /** @param silenceAgrees whether no reply counts as agreement */
    public record CoReview(String organ, Period reply, boolean silenceAgrees) {}

    public record Excluded(SuspensionKind kind, String basis, Period longest) {}
}
