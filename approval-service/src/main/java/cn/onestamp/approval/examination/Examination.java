package cn.onestamp.approval.examination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a case has been looked into. */
public record Examination(
        ExaminationPlan plan, Optional<SiteVisit> visit, List<CoReview> coReviews, Optional<VillageNotice> notice,
        List<SpecialProcedure> procedures) {

    /** What still keeps it from being granted. */
    public enum Missing { SITE_VISIT, CO_REVIEW, VILLAGE_NOTICE, SPECIAL_PROCEDURE }

    public Examination {
        coReviews = List.copyOf(coReviews);
        procedures = List.copyOf(procedures);
    }

    public static Examination of(ExaminationPlan plan) {
        return new Examination(plan, Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /** The visit as it stands now: appointed, recorded, or signed by one more. */
    public Examination visiting(SiteVisit visit) {
        return new Examination(plan, Optional.of(visit), coReviews, notice, procedures);
    }

    public Examination posted(VillageNotice posted) {
        return new Examination(plan, visit, coReviews, Optional.of(posted), procedures);
    }

    /** Whoever has been asked before keeps the earlier question and reply. */
    public Examination asking(List<CoReview> asked) {
        List<CoReview> all = new ArrayList<>(coReviews);
        asked.stream().filter(one -> ofOrgan(one.organ()).isEmpty()).forEach(all::add);
        return new Examination(plan, visit, all, notice, procedures);
    }

    /** Organs that were asked for their opinion and have not given it. */
    public Set<String> asked() {
        return coReviews.stream().filter(CoReview::isAwaited).map(CoReview::organ).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<CoReview> ofOrgan(String organ) {
        return coReviews.stream().filter(one -> one.organ().equals(organ)).findFirst();
    }

    public Examination with(CoReview changed) {
        List<CoReview> all = coReviews.stream().map(one -> one.organ().equals(changed.organ()) ? changed : one).toList();
        return new Examination(plan, visit, all, notice, procedures);
    }

    public Examination beginning(SpecialProcedure procedure) {
        return new Examination(plan, visit, coReviews, notice, Stream.concat(procedures.stream(), Stream.of(procedure)).toList());
    }

    /** What runs has come to an end; nothing changes where nothing does. */
    public Examination ending(SpecialProcedure.Result result) {
        return new Examination(plan, visit, coReviews, notice, procedures.stream()
                .map(one -> one.isRunning() ? one.ended(result) : one).toList());
    }

    public Optional<SpecialProcedure> running() {
        return procedures.stream().filter(SpecialProcedure::isRunning).findFirst();
    }

    /** What the plan asks for and nobody has brought to an end; a refusal does not have to wait for it. */
    public List<Missing> missingOn(LocalDate today) {
        List<Missing> missing = new ArrayList<>();
        if (plan.visit().isPresent() && visit.filter(SiteVisit::isDone).isEmpty()) {
            missing.add(Missing.SITE_VISIT);
        }
        if (!plan.coReviews().stream().allMatch(duty -> ofOrgan(duty.organ()).filter(agreed(today)).isPresent())) {
            missing.add(Missing.CO_REVIEW);
        }
        if (plan.notice().isPresent() && notice.filter(posted -> posted.isOver(today)).isEmpty()) {
            missing.add(Missing.VILLAGE_NOTICE);
        }
        if (running().isPresent() || plan.excluded().filter(named -> procedures.stream().noneMatch(held -> held.kind() == named.kind())).isPresent()) {
            missing.add(Missing.SPECIAL_PROCEDURE);
        }
        return missing;
    }

    private static Predicate<CoReview> agreed(LocalDate today) {
        return one -> one.standingOn(today) == CoReview.Standing.AGREED;
    }
}
