package cn.onestamp.intake.application.judging;

import cn.onestamp.intake.application.FurtherRequest;
import cn.onestamp.intake.application.OneTimeNotice;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Whatever could have been told at once is not told now (行政许可法 arts 32(1)(iv), 72(iv)); all rules are always asked. */
final class FurtherRequestRules {

    private static final List<BiFunction<FurtherRequest, OneTimeNotice, Stream<Fault>>> RULES = List.of(
            FurtherRequestRules::somethingNewCameUp,
            FurtherRequestRules::onlyWhatMayBeAskedIsAsked,
            FurtherRequestRules::nothingIsAskedThatWasToldBefore);

    private FurtherRequestRules() {}

    static List<Fault> faults(FurtherRequest further, OneTimeNotice told) {
        return RULES.stream().flatMap(rule -> rule.apply(further, told)).toList();
    }

    private static Stream<Fault> somethingNewCameUp(FurtherRequest further, OneTimeNotice told) {
        return further.newFact().isBlank()
                ? Stream.of(new Fault("/newFact", "new-fact-missing", "请写明一次告知以后出现了什么新情况")) : Stream.empty();
    }

    private static Stream<Fault> onlyWhatMayBeAskedIsAsked(FurtherRequest further, OneTimeNotice told) {
        return further.deficiencies().stream().filter(one -> !one.listed())
                .map(one -> new Fault(one.of(), "not-listed", "清单以外的材料，不得要求：" + one.name()));
    }

    private static Stream<Fault> nothingIsAskedThatWasToldBefore(FurtherRequest further, OneTimeNotice told) {
        return further.deficiencies().stream().filter(one -> told.asksFor(one.of()))
                .map(one -> new Fault(one.of(), "told-before", "一次告知时已经写明：" + one.name()));
    }

    /** Whoever decides says why. */
    static List<Fault> faults(FurtherRequest.Decision decision) {
        return decision.reason().isBlank() ? List.of(new Fault("/reason", "reason-missing", "请写明理由")) : List.of();
    }
}
