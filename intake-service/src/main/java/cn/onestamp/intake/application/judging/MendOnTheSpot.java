package cn.onestamp.intake.application.judging;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Counting;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.intake.application.visits.Visits;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.CaseNumber.Channel;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * An error that can be mended on the spot is mended at the window, with the applicant there (行政许可法 art. 32(1)(iii)); what the
 * applicant had declared is kept beside it.
 */
public final class MendOnTheSpot {

    static final String ACTION = "mend-on-the-spot";

    private static final Fault NOTHING_MENDED = new Fault("/answers", "nothing-mended", "没有更正任何一项，请写明改成什么");

    private final Judgements judgements;
    private final JudgingClerk clerk;
    private final ServiceItems items;
    private final Counting counting;
    private final Visits visits;

    MendOnTheSpot(Judgements judgements, JudgingClerk clerk, ServiceItems items, Counting counting, Visits visits) {
        this.judgements = judgements;
        this.clerk = clerk;
        this.items = items;
        this.counting = counting;
        this.visits = visits;
    }

    /** @param answers the corrected answers by field; all others stay as the applicant gave them */
    public Mono<Map<String, Object>> mend(String id, long seenVersion, Map<String, Object> answers, Act act) {
        return clerk.mayDo(ACTION, id, act).flatMap(held ->
                withTheApplicantThere(counting.stillExamined(held.application().as(Application.Submitted.class, seenVersion)))
                        .flatMap(submitted -> judgements.mend(mended(submitted, answers, held.account()), held.act())));
    }

    /** Whoever asked online is not at the window unless they have come; fails as NotNow where they have not today. */
    private Mono<Application.Submitted> withTheApplicantThere(Application.Submitted submitted) {
        if (submitted.dossier().door().channel() != Channel.ONLINE) {
            return Mono.just(submitted);
        }
        return visits.lastOf(submitted.dossier().id()).filter(counting.today()::equals).map(today -> submitted)
                .switchIfEmpty(Mono.fromCallable(() -> submitted.refuse(
                        "It is mended with the applicant at the window, and no visit of theirs is noted for it today")));
    }

    private Application.Submitted mended(Application.Submitted submitted, Map<String, Object> answers, String by) {
        Dossier mended = submitted.dossier().mending(answers, by, counting.today());
        Remediable.ifAny(mended.mendings().getLast().before().isEmpty() ? List.of(NOTHING_MENDED) : items.faultsOfKept(mended));
        return submitted.mended(mended);
    }
}
