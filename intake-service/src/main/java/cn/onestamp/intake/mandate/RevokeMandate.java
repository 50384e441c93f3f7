package cn.onestamp.intake.mandate;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The resident takes the mandate back, or the agent lays it down; from that moment nobody acts under it. */
public final class RevokeMandate {

    private final Mandates mandates;
    private final Village village;
    private final EndMandate ending;

    RevokeMandate(Mandates mandates, Village village, EndMandate ending) {
        this.mandates = mandates;
        this.village = village;
        this.ending = ending;
    }

    public Mono<Map<String, Object>> revoke(String id, Act act) {
        return mandates.getFor(id, act)
                .filterWhen(mandate -> mandate.content().agent().equals(act.account())
                        ? Mono.just(true) : village.speaksFor(act.account(), mandate.content().principalId()))
                .switchIfEmpty(Mono.error(Absent::new))
                .map(ending::revoked)
                .flatMap(revoked -> ending.end(revoked, receipts -> Map.of(), act));
    }
}
