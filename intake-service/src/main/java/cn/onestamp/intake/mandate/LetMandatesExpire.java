package cn.onestamp.intake.mandate;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * A mandate whose last day has passed has the same effect as one taken back: nothing begun under it is in the agent's hands, and
 * no query code the agent has seen opens it.
 */
public final class LetMandatesExpire {

    private static final Logger LOG = LoggerFactory.getLogger(LetMandatesExpire.class);
    private static final int MOST_AT_ONCE = 500;

    private final Mandates mandates;
    private final Holdings holdings;
    private final TownTime town;

    LetMandatesExpire(Mandates mandates, Holdings holdings, TownTime town) {
        this.mandates = mandates;
        this.holdings = holdings;
        this.town = town;
    }

    /** How many have ended; one that fails keeps no other waiting and is tried again in the next round. */
    public Mono<Long> pass(Act act) {
        return mandates.overBefore(town.today(), MOST_AT_ONCE)
                .concatMap(over -> end(over, act).onErrorResume(failed -> leave(over, failed)))
                .count();
    }

    private Mono<Map<String, Object>> end(String id, Act act) {
        return holdings.letGo(id, act).then(Mono.defer(() -> mandates.get(id)))
                .flatMap(over -> mandates.expire(over.expired(), act));
    }

    private static Mono<Map<String, Object>> leave(String id, Throwable failed) {
        LOG.warn("The last day of mandate {} has passed, but it has not ended: {}", id, failed.toString());
        return Mono.empty();
    }
}
