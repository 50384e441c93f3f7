package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import reactor.core.publisher.Mono;

/**
 * What a window has not answered within five working days is accepted, as of the day of the receipt (行政许可法 art.
 * 32(1)(iv)). Harmless in pairs, and against a late clerk: one compare-and-set wins.
 */
public final class LetSilenceAccept {

    private final DueApplications due;
    private final Applications applications;
    private final Judgements judgements;
    private final Counting counting;

    LetSilenceAccept(DueApplications due, Applications applications, Judgements judgements, Counting counting) {
        this.due = due;
        this.applications = applications;
        this.judgements = judgements;
        this.counting = counting;
    }

    /** How many were looked at. */
    public Mono<Long> pass(Act act) {
        OneByOne accepting = id -> applications.get(id).ofType(Application.Submitted.class)
                .filter(counting::silenceHasAccepted)
                .flatMap(submitted -> judgements.record(submitted.accepted(counting.bySilence(submitted)), act));
        return accepting.through(due.unansweredSince(counting.today()));
    }
}
