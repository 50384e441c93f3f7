package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import reactor.core.publisher.Mono;

/**
 * What a window has not answered within five working days is accepted, as of the day of the receipt (行政许可法 art.
 * 32(1)(iv)). Harmless in pairs, and against a late clerk: one compare-and-set wins.
 */
public final class LetSilenceAccept {

    private static final int AT_ONCE = 100;

    private final DueApplications due;
    private final Judgements judgements;
    private final Counting counting;

    LetSilenceAccept(DueApplications due, Judgements judgements, Counting counting) {
        this.due = due;
        this.judgements = judgements;
        this.counting = counting;
    }

    /** How many were looked at; more may wait where it is as many as are taken at once. */
    public Mono<Integer> pass(Act act) {
        OneByOne<Application.Submitted> accepting =
                submitted -> judgements.record(submitted.accepted(counting.bySilence(submitted)), act);
        return accepting.through(due.unansweredSince(counting.today(), AT_ONCE));
    }
}
