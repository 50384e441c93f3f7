package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Missing pieces arrive one by one; with the last one the application is accepted, on that very day. */
final class Correction {

    private final Applications applications;
    private final Counting counting;

    Correction(Applications applications, Counting counting) {
        this.applications = applications;
        this.counting = counting;
    }

    /** @param pieces codes of the materials or answers that came with {@code changed} */
    Mono<Map<String, Object>> take(Application.AwaitingCorrection waiting, Dossier changed, Collection<String> pieces, Act act) {
        Application.AwaitingCorrection answered = waiting.with(changed, waiting.notice().answered(pieces, counting.today()));
        return answered.notice().isAnswered()
                ? applications.complete(answered.accepted(counting.corrected(answered)), act)
                : applications.keep(answered, act);
    }
}
