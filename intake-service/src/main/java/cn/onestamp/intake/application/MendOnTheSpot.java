package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.problem.Remediable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** An error that can be mended on the spot is mended at the window, with the applicant there (行政许可法 art. 32(1)(iii)). */
public final class MendOnTheSpot {

    static final String ACTION = "mend-on-the-spot";

    private final Judgements judgements;
    private final JudgingClerk clerk;
    private final ServiceItems items;
    private final Counting counting;

    MendOnTheSpot(Judgements judgements, JudgingClerk clerk, ServiceItems items, Counting counting) {
        this.judgements = judgements;
        this.clerk = clerk;
        this.items = items;
        this.counting = counting;
    }

    /** @param answers the corrected answers by field; all others stay as the applicant gave them */
    public Mono<Map<String, Object>> mend(String id, long seenVersion, Map<String, Object> answers, Act act) {
        return clerk.mayDo(ACTION, id, act).flatMap(held -> judgements.mend(
                mended(held.application().as(Application.Submitted.class, seenVersion), answers), answers.keySet(), held.act()));
    }

    private Application.Submitted mended(Application.Submitted submitted, Map<String, Object> answers) {
        Dossier dossier = counting.stillExamined(submitted).dossier();
        Map<String, Object> form = new LinkedHashMap<>(dossier.form());
        form.putAll(answers);
        Dossier mended = dossier.answering(form);
        List<Fault> faults = items.faultsOfKept(mended);
        Remediable.ifAny(faults);
        return submitted.mended(mended);
    }
}
