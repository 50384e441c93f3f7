package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Procedure;
import cn.onestamp.intake.routing.Extension;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.ReviewPlan;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.id.DivisionCode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The review plan of an item, worked out for one application. */
record PlannedProcedure(PublishedItem item, Dossier dossier, Period promised) {

    private static final int NOT_TODAY = 1;

    Procedure procedure() {
        return new Procedure(item.kind(), item.dayUnit(), item.licensingLaw(), item.statutoryBasis(), extension(item.extension()),
                examination(item.reviewPlan() == null ? ReviewPlan.NOTHING : item.reviewPlan()));
    }

    private static Procedure.@Nullable Extension extension(@Nullable Extension told) {
        return told == null ? null : new Procedure.Extension(told.amount(), told.unit(), told.basis());
    }

    private Procedure.Examination examination(ReviewPlan plan) {
        return new Procedure.Examination(plan.visit() == null ? null : withinThePromise(plan.visit()),
                plan.coReviews().stream().flatMap(this::asked).toList(), plan.notice(), excluded(plan.excluded()));
    }

    /** Nobody asks itself: where the organ of the county decides, it has its say already. */
    private Stream<Procedure.CoReview> asked(ReviewPlan.CoReview plan) {
        return dossier.place().at(DivisionCode.Level.COUNTY).map(county -> plan.organs().get(county.value())).stream()
                .filter(organ -> !organ.equals(dossier.route().decidedBy()))
                .map(organ -> new Procedure.CoReview(organ, withinThePromise(plan.reply()), plan.silenceAgrees()));
    }

    private Procedure.@Nullable Excluded excluded(ReviewPlan.@Nullable Excluded plan) {
        return plan != null && plan.appliesTo(dossier.situation().said())
                ? new Procedure.Excluded(plan.kind(), plan.basis(), plan.longest()) : null;
    }

    /** A step inside the clock takes no longer than all of it, also where a situation shortens the promise. */
    private Period withinThePromise(Period step) {
        return step.amount() <= promised.amount() ? step : new Period(Math.max(NOT_TODAY, promised.amount()), promised.unit());
    }
}
