package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.Masks;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * The window tells once everything that is missing or wrong (行政许可法 art. 32(1)(iv)). What may not be asked of this
 * applicant may be named as a wish, but nobody has to bring it, and the county's supervisor hears of it.
 */
public final class RequestCorrection {

    static final String ACTION = "request-correction";
    private static final int LONGEST_NAME = 60;

    /** What a clerk puts on the notice: a material's code or an answer ({@code /area}), and what is wrong with it. */
    public record Gap(String of, String what) {}

    private final Applications applications;
    private final JudgingClerk clerk;
    private final ServiceItems items;
    private final Counting counting;

    RequestCorrection(Applications applications, JudgingClerk clerk, ServiceItems items, Counting counting) {
        this.applications = applications;
        this.clerk = clerk;
        this.items = items;
        this.counting = counting;
    }

    public Mono<Map<String, Object>> request(String id, long seenVersion, List<Gap> gaps, Act act) {
        return applications.getFor(id, act)
                .flatMap(application -> clerk.mayDo(ACTION, application, act.account()))
                .map(application -> application.asSubmitted(seenVersion))
                .flatMap(submitted -> tell(submitted, notice(submitted, gaps, act.account()), act));
    }

    /** A notice on which nothing stands that may be asked keeps nobody waiting. */
    private Mono<Map<String, Object>> tell(Application.Submitted submitted, CorrectionNotice notice, Act act) {
        return notice.isAnswered()
                ? applications.note(submitted, notice.extra(), act)
                : applications.record(submitted.toBeCorrected(notice), act);
    }

    private CorrectionNotice notice(Application.Submitted submitted, List<Gap> gaps, String by) {
        if (counting.silenceHasAccepted(submitted)) {
            return submitted.refuse("The five working days have passed in silence; the application counts as accepted");
        }
        ServiceItems.Item item = items.keptBy(submitted.dossier());
        mustSaySomething(gaps);
        return new CorrectionNotice(by, counting.today(), gaps.stream().map(gap -> deficiency(gap, item, submitted.dossier())).toList());
    }

    /** What the item does not know a clerk names in words of their own; numbers of persons do not leave with them. */
    private static Deficiency deficiency(Gap gap, ServiceItems.Item item, Dossier dossier) {
        Optional<String> name = item.nameOf(gap.of());
        String of = name.isPresent() ? gap.of() : Masks.inText(gap.of());
        return new Deficiency(of, name.orElse(of), gap.what(), item.mayBeDemandedOf(dossier, gap.of()), Optional.empty());
    }

    private static void mustSaySomething(List<Gap> gaps) {
        List<Fault> faults = new ArrayList<>();
        if (gaps.isEmpty()) {
            faults.add(new Fault("/deficiencies", "nothing-named", "请写明需要补正的全部内容"));
        }
        gaps.stream().filter(gap -> gap.what().isBlank())
                .forEach(gap -> faults.add(new Fault(gap.of(), "not-explained", "请写明缺什么、怎么补")));
        gaps.stream().filter(gap -> gap.of().isBlank() || gap.of().length() > LONGEST_NAME)
                .forEach(gap -> faults.add(new Fault("/deficiencies", "no-name", "材料名称最多" + LONGEST_NAME + "个字")));
        Set<String> named = gaps.stream().map(Gap::of).collect(Collectors.toSet());
        if (named.size() < gaps.size()) {
            faults.add(new Fault("/deficiencies", "named-twice", "同一项只写一次"));
        }
        Remediable.ifAny(faults);
    }
}
