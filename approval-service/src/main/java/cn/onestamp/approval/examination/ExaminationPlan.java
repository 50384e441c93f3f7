package cn.onestamp.approval.examination;

import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.SuspensionKind;
import java.util.List;
import java.util.Optional;

/**
 * What the item asks to be looked into; the case keeps the plan of the version it was accepted under.
 *
 * @param visit     within which time two people go and look (行政许可法 art. 34), empty where nobody has to
 * @param coReviews organs that are asked, each with its own time to reply
 * @param notice    how long it is posted in the village, empty where it is not
 * @param excluded  the one procedure of art. 45 that may stop the clock, empty where none may
 */
public record ExaminationPlan(Optional<Period> visit, List<CoReviewDuty> coReviews, Optional<Period> notice, Optional<Excluded> excluded) {

    public static final ExaminationPlan NOTHING = new ExaminationPlan(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public ExaminationPlan {
        coReviews = List.copyOf(coReviews);
    }

    /** The procedure the item names, and a hearing for whoever has a right to be heard (行政许可法 arts 45-47). */
    public boolean mayStopFor(SuspensionKind kind) {
        return kind == SuspensionKind.HEARING || excluded.filter(named -> named.kind() == kind).isPresent();
    }

    /** @param silenceAgrees whether no reply counts as agreement; only where the rule of the joint review says so */
    public record CoReviewDuty(String organ, Period reply, boolean silenceAgrees) {}

    /** @param longest how long the clock may stand for it at most */
    public record Excluded(SuspensionKind kind, String basis, Period longest) {}
}
