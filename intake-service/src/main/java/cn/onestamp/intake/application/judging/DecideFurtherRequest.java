package cn.onestamp.intake.application.judging;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.FurtherRequest;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The county's supervisor approves a further request or refuses it, with a reason; by the posts of this moment. */
public final class DecideFurtherRequest {

    static final String ACTION = "decide-further-request";

    private final Judgements judgements;
    private final JudgingClerk supervisor;
    private final TownTime town;

    DecideFurtherRequest(Judgements judgements, JudgingClerk supervisor, TownTime town) {
        this.judgements = judgements;
        this.supervisor = supervisor;
        this.town = town;
    }

    public Mono<Map<String, Object>> decide(String id, long seenVersion, boolean approved, String reason, VouchedAct act) {
        return supervisor.mayDoNow(ACTION, id, act).flatMap(held -> {
            Application.AwaitingCorrection waiting = held.application().as(Application.AwaitingCorrection.class, seenVersion);
            FurtherRequest.Decision decision = new FurtherRequest.Decision(approved, held.account(), town.today(), reason);
            Remediable.ifAny(FurtherRequestRules.faults(decision));
            return judgements.decide(waiting.decided(decision), held.act());
        });
    }
}
