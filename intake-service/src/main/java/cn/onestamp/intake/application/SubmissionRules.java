package cn.onestamp.intake.application;

import cn.onestamp.intake.application.ServiceItems.Asked;
import cn.onestamp.intake.application.ServiceItems.Offer;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What must be so before a number is given; all rules are always asked, so that everything is told at once. */
final class SubmissionRules {

    private static final List<BiFunction<Dossier, Offer, Stream<Fault>>> RULES = List.of(
            SubmissionRules::theItemIsInForceOnThatDay,
            SubmissionRules::somebodyDecidesItAtThePlaceOnThatDay,
            SubmissionRules::everyAnswerFitsTheForm,
            SubmissionRules::everyRequiredMaterialIsThere);

    private SubmissionRules() {}

    static List<Fault> faults(Dossier dossier, Offer offer) {
        return RULES.stream().flatMap(rule -> rule.apply(dossier, offer)).toList();
    }

    private static Stream<Fault> theItemIsInForceOnThatDay(Dossier dossier, Offer offer) {
        return offer.item().isPresent() ? Stream.empty()
                : Stream.of(new Fault("/itemCode", "item-not-in-force", "该事项今天不在实施期内：" + dossier.item().name()));
    }

    /** A power may have been recalled since the draft was begun. */
    private static Stream<Fault> somebodyDecidesItAtThePlaceOnThatDay(Dossier dossier, Offer offer) {
        return offer.route().isPresent() ? Stream.empty()
                : Stream.of(new Fault("/place", "place-not-served", "该地点今天没有机关办理此事项，请更换地点"));
    }

    /** Answers were judged when they were given; a version published since then may ask for others. */
    private static Stream<Fault> everyAnswerFitsTheForm(Dossier dossier, Offer offer) {
        return offer.faultsOfTheForm().stream();
    }

    /** Only listed materials may be asked for (行政许可法 art. 31). */
    private static Stream<Fault> everyRequiredMaterialIsThere(Dossier dossier, Offer offer) {
        return offer.item().stream().flatMap(item -> item.materials().stream())
                .filter(asked -> asked.required() && asked.fromApplicant() && !dossier.holds(asked.code()))
                .map(SubmissionRules::missing);
    }

    private static Fault missing(Asked asked) {
        return new Fault(asked.code(), "material-missing", "缺少材料：" + asked.name());
    }
}
