package cn.onestamp.intake.application.submission;

import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Papers;
import cn.onestamp.intake.application.ServiceItems.Asked;
import cn.onestamp.intake.application.ServiceItems.Offer;
import cn.onestamp.intake.application.Sharing;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What must be so before a number is given; all rules are always asked, so that everything is told at once. */
public final class SubmissionRules {

    private static final List<BiFunction<Dossier, Offer, Stream<Fault>>> RULES = List.of(
            SubmissionRules::theItemIsInForceOnThatDay,
            SubmissionRules::somebodyDecidesItAtThePlaceOnThatDay,
            SubmissionRules::everyAnswerFitsTheForm,
            SubmissionRules::theSituationIsToldAndCallsForALicenceFromHere,
            SubmissionRules::everyRequiredMaterialIsThereOrPromised,
            SubmissionRules::whatNobodySharesIsHandedInOrVouchedFor,
            SubmissionRules::onlyWhatMayComeLaterIsPromised,
            SubmissionRules::nobodyCommitsWhereItMustBeProven);

    private SubmissionRules() {}

    /** @param lapsed codes of materials that came from the library and are not valid any more on that day */
    public static List<Fault> faults(Dossier dossier, Offer offer, List<String> lapsed) {
        return Stream.concat(RULES.stream().flatMap(rule -> rule.apply(dossier, offer)), whatIsOnFileIsStillValid(dossier, offer, lapsed)).toList();
    }

    /** It was when it was put into the draft, which may lie for long (SPEC S79). */
    private static Stream<Fault> whatIsOnFileIsStillValid(Dossier dossier, Offer offer, List<String> lapsed) {
        return dossier.materials().stream().map(Papers.Material::code).filter(lapsed::contains).map(code -> new Fault(code, "material-lapsed",
                "库里的这份文件已过有效期，请重新上传：" + offer.item().flatMap(item -> item.nameOf(code)).orElse(code)));
    }

    private static Stream<Fault> theItemIsInForceOnThatDay(Dossier dossier, Offer offer) {
        return offer.item().isPresent() ? Stream.empty()
                : Stream.of(new Fault("/itemCode", "item-not-in-force", "该事项今天不在实施期内：" + dossier.item().name()));
    }

    /** A power may have been recalled since the draft was begun; where a statute names a government elsewhere, it is named (行政许可法 art. 32(1)(ii)). */
    private static Stream<Fault> somebodyDecidesItAtThePlaceOnThatDay(Dossier dossier, Offer offer) {
        return offer.route().isPresent() ? Stream.empty()
                : Stream.of(offer.elsewhere().map(told -> new Fault("/place", "decided-elsewhere", told))
                        .orElse(new Fault("/place", "place-not-served", "该地点今天没有机关办理此事项，请更换地点")));
    }

    /** Answers were judged when they were given; a version published since then may ask for others. */
    private static Stream<Fault> everyAnswerFitsTheForm(Dossier dossier, Offer offer) {
        return offer.faultsOfTheForm().stream();
    }

    /** Whether a licence is needed and from whom may depend on the situation (行政许可法 art. 32(1)(i), (ii)). */
    private static Stream<Fault> theSituationIsToldAndCallsForALicenceFromHere(Dossier dossier, Offer offer) {
        return offer.faultsOfTheSituation().stream();
    }

    /** Only listed materials may be asked for (行政许可法 art. 31). */
    private static Stream<Fault> everyRequiredMaterialIsThereOrPromised(Dossier dossier, Offer offer) {
        return offer.item().stream().flatMap(item -> item.missingIn(dossier))
                .filter(asked -> !dossier.situation().promises(asked.code()))
                .map(SubmissionRules::missing);
    }

    /** What other authorities cannot show is no dead end: a copy will do, or a written declaration. */
    private static Stream<Fault> whatNobodySharesIsHandedInOrVouchedFor(Dossier dossier, Offer offer) {
        return dossier.shared().stream().filter(paper -> !paper.isVouchedFor() && !dossier.holds(paper.code()))
                .map(paper -> new Fault(paper.code(), "not-shared",
                        "数据共享没有查到：" + paper.name() + "。请上传，或者书面声明：" + Sharing.declarationOf(paper.name())));
    }

    private static Stream<Fault> onlyWhatMayComeLaterIsPromised(Dossier dossier, Offer offer) {
        return offer.item().stream().flatMap(item -> dossier.situation().later().stream()
                .filter(code -> item.materials().stream().noneMatch(asked -> asked.code().equals(code) && asked.deferrable()))
                .map(code -> new Fault(code, "cannot-come-later", "不能容后补交：" + item.nameOf(code).orElse(code))));
    }

    private static Stream<Fault> nobodyCommitsWhereItMustBeProven(Dossier dossier, Offer offer) {
        return offer.item().stream().filter(item -> dossier.situation().commits() && !item.notificationCommitment())
                .map(item -> new Fault("/commits", "no-commitment", "该事项不实行告知承诺制"));
    }

    private static Fault missing(Asked asked) {
        return new Fault(asked.code(), "material-missing", "缺少材料：" + asked.name());
    }
}
