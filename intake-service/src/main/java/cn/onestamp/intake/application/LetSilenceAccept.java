package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.NotNow;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * What a window has not answered within five working days is accepted, as of the day of the receipt (行政许可法 art.
 * 32(1)(iv)). Harmless in pairs, and against a late clerk: one compare-and-set wins.
 */
public final class LetSilenceAccept {

    private static final Logger LOG = LoggerFactory.getLogger(LetSilenceAccept.class);
    private static final int AT_ONCE = 100;

    private final Applications applications;
    private final Counting counting;

    LetSilenceAccept(Applications applications, Counting counting) {
        this.applications = applications;
        this.counting = counting;
    }

    /** How many were looked at; more may wait where it is as many as are taken at once. */
    public Mono<Integer> pass(Act act) {
        return applications.unansweredSince(counting.today(), AT_ONCE)
                .concatMap(submitted -> accept(submitted, act).thenReturn(submitted))
                .count().map(Long::intValue);
    }

    private Mono<Void> accept(Application.Submitted submitted, Act act) {
        return Mono.defer(() -> applications.record(submitted.accepted(counting.bySilence(submitted)), act))
                .onErrorResume(NotNow.class, somebodyWasFaster -> Mono.empty())
                .onErrorResume(broken -> leave(submitted, broken))
                .then();
    }

    /** One that cannot be counted keeps no other from being accepted. */
    private static Mono<Map<String, Object>> leave(Application.Submitted submitted, Throwable broken) {
        LOG.warn("{} stays unanswered: {}", submitted.receipt().number().value(), broken.toString());
        return Mono.empty();
    }
}
