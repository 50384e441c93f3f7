package cn.onestamp.intake.application.judging;

import cn.onestamp.intake.application.Deficiency;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.platform.id.Masks;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a clerk puts on a notice: something, in words, and each thing once. */
record Gaps(List<Gap> named) {

    private static final int LONGEST_NAME = 60;
    private static final List<Function<Gaps, Stream<Fault>>> RULES =
            List.of(Gaps::somethingIsNamed, Gaps::eachIsExplained, Gaps::eachHasAShortName, Gaps::eachIsNamedOnce);

    /** All rules are always asked, so that a clerk hears everything at once. */
    List<Fault> faults() {
        return RULES.stream().flatMap(rule -> rule.apply(this)).toList();
    }

    private Stream<Fault> somethingIsNamed() {
        return named.isEmpty() ? Stream.of(new Fault("/deficiencies", "nothing-named", "请写明需要补正的全部内容")) : Stream.empty();
    }

    private Stream<Fault> eachIsExplained() {
        return named.stream().filter(gap -> gap.what().isBlank())
                .map(gap -> new Fault(gap.of(), "not-explained", "请写明缺什么、怎么补"));
    }

    private Stream<Fault> eachHasAShortName() {
        return named.stream().filter(gap -> gap.of().isBlank() || gap.of().length() > LONGEST_NAME)
                .map(gap -> new Fault("/deficiencies", "no-name", "材料名称最多" + LONGEST_NAME + "个字"));
    }

    private Stream<Fault> eachIsNamedOnce() {
        return named.stream().map(Gap::of).distinct().count() < named.size()
                ? Stream.of(new Fault("/deficiencies", "named-twice", "同一项只写一次")) : Stream.empty();
    }

    /** Only what may be demanded of this applicant binds; the rest is a wish. */
    List<Deficiency> demandedOf(Dossier dossier, ServiceItems.Item item) {
        return named.stream().map(gap -> deficiency(gap, item, dossier)).toList();
    }

    /** What the item does not know a clerk names in words of their own; numbers of persons do not leave with them. */
    private static Deficiency deficiency(Gap gap, ServiceItems.Item item, Dossier dossier) {
        Optional<String> name = item.nameOf(gap.of());
        String of = name.isPresent() ? gap.of() : Masks.inText(gap.of());
        return new Deficiency(of, name.orElse(of), gap.what(), item.mayBeDemandedOf(dossier, gap.of()), Optional.empty());
    }
}
