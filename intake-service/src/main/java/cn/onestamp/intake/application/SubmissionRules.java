package cn.onestamp.intake.application;

import cn.onestamp.intake.application.ServiceItems.Asked;
import cn.onestamp.intake.application.ServiceItems.Item;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What must be there before a number is given; all rules are always asked, so that everything is told at once. */
final class SubmissionRules {

    private static final List<BiFunction<Dossier, Item, Stream<Fault>>> RULES =
            List.of(SubmissionRules::everyRequiredMaterialIsThere);

    private SubmissionRules() {}

    static List<Fault> faults(Dossier dossier, Item item) {
        return RULES.stream().flatMap(rule -> rule.apply(dossier, item)).toList();
    }

    /** Only listed materials may be asked for (行政许可法 art. 31). */
    private static Stream<Fault> everyRequiredMaterialIsThere(Dossier dossier, Item item) {
        return item.materials().stream()
                .filter(asked -> asked.required() && asked.fromApplicant() && !dossier.holds(asked.code()))
                .map(SubmissionRules::missing);
    }

    private static Fault missing(Asked asked) {
        return new Fault(asked.code(), "material-missing", "缺少材料：" + asked.name());
    }
}
