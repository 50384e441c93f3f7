package cn.onestamp.intake.application;

import cn.onestamp.intake.application.RequestCorrection.Gap;
import cn.onestamp.platform.id.Masks;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a clerk puts on a notice: something, in words, and each thing once. */
record Gaps(List<Gap> named) {

    private static final int LONGEST_NAME = 60;

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (named.isEmpty()) {
            faults.add(new Fault("/deficiencies", "nothing-named", "请写明需要补正的全部内容"));
        }
        named.stream().filter(gap -> gap.what().isBlank())
                .forEach(gap -> faults.add(new Fault(gap.of(), "not-explained", "请写明缺什么、怎么补")));
        named.stream().filter(gap -> gap.of().isBlank() || gap.of().length() > LONGEST_NAME)
                .forEach(gap -> faults.add(new Fault("/deficiencies", "no-name", "材料名称最多" + LONGEST_NAME + "个字")));
        Set<String> different = named.stream().map(Gap::of).collect(Collectors.toSet());
        if (different.size() < named.size()) {
            faults.add(new Fault("/deficiencies", "named-twice", "同一项只写一次"));
        }
        return faults;
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
