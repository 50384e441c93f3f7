package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The window accepts what is complete (行政许可法 art. 32(1)(v)); the clock of art. 42 starts. */
public final class AcceptApplication {

    static final String ACTION = "accept";

    private final Judgements judgements;
    private final JudgingClerk clerk;
    private final Counting counting;

    AcceptApplication(Judgements judgements, JudgingClerk clerk, Counting counting) {
        this.judgements = judgements;
        this.clerk = clerk;
        this.counting = counting;
    }

    public Mono<Map<String, Object>> accept(String id, long seenVersion, Act act) {
        return clerk.mayDo(ACTION, id, act).flatMap(held -> judgements.record(
                accepted(held.application().as(Application.Submitted.class, seenVersion), held.account()), held.act()));
    }

    /** A window that let the five days pass has accepted on the day of the receipt, whatever it says now. */
    private Application.Accepted accepted(Application.Submitted submitted, String by) {
        return submitted.accepted(counting.silenceHasAccepted(submitted)
                ? counting.bySilence(submitted) : counting.byClerk(submitted, by));
    }
}
