package cn.onestamp.intake.mandate;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.town.TownTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * A mandate ends before its last day. What was begun under it is taken from the agent first: where that is broken off, the same
 * request goes on with it. Once more afterwards, for what the agent began in between.
 */
final class EndMandate {

    private final Mandates mandates;
    private final Holdings holdings;
    private final TownTime town;

    EndMandate(Mandates mandates, Holdings holdings, TownTime town) {
        this.mandates = mandates;
        this.holdings = holdings;
        this.town = town;
    }

    /** @throws cn.onestamp.platform.problem.NotNow if it was taken back before */
    Mandate.Revoked revoked(Mandate mandate) {
        return mandate.revoked(town.today());
    }

    /** @param told what whoever ends it is told besides, from the new receipts */
    Mono<Map<String, Object>> end(Mandate.Revoked revoked, Function<List<Map<String, String>>, Map<String, Object>> told, Act act) {
        return holdings.letGo(revoked.content().id(), act)
                .flatMap(receipts -> mandates.revoke(revoked, told.apply(receipts), act))
                .flatMap(answer -> holdings.letGo(revoked.content().id(), act).map(receipts -> {
                    Map<String, Object> last = new HashMap<>(answer);
                    last.putAll(told.apply(receipts));
                    return last;
                }));
    }
}
