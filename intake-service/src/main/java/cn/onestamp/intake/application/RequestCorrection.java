package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * The window tells once everything that is missing or wrong (行政许可法 art. 32(1)(iv)). What may not be asked of this
 * applicant may be named as a wish, but nobody has to bring it, and the county's supervisor hears of it.
 */
public final class RequestCorrection {

    static final String ACTION = "request-correction";

    /** What a clerk puts on the notice: a material's code or an answer ({@code /area}), and what is wrong with it. */
    public record Gap(String of, String what) {}

    private final Judgements judgements;
    private final JudgingClerk clerk;
    private final ServiceItems items;
    private final Counting counting;

    RequestCorrection(Judgements judgements, JudgingClerk clerk, ServiceItems items, Counting counting) {
        this.judgements = judgements;
        this.clerk = clerk;
        this.items = items;
        this.counting = counting;
    }

    public Mono<Map<String, Object>> request(String id, long seenVersion, List<Gap> gaps, Act act) {
        return clerk.mayDo(ACTION, id, act).flatMap(held -> {
            Application.Submitted submitted = held.application().as(Application.Submitted.class, seenVersion);
            return tell(submitted, notice(submitted, new Gaps(gaps), held.account()), held.act());
        });
    }

    /** A notice on which nothing stands that may be asked keeps nobody waiting. */
    private Mono<Map<String, Object>> tell(Application.Submitted submitted, CorrectionNotice notice, Act act) {
        return notice.isAnswered()
                ? judgements.note(submitted, notice.extra(), act)
                : judgements.record(submitted.toBeCorrected(notice), act);
    }

    private CorrectionNotice notice(Application.Submitted submitted, Gaps gaps, String by) {
        counting.stillExamined(submitted);
        Remediable.ifAny(gaps.faults());
        Dossier dossier = submitted.dossier();
        return new CorrectionNotice(by, counting.today(), gaps.demandedOf(dossier, items.keptBy(dossier)), Optional.empty());
    }
}
