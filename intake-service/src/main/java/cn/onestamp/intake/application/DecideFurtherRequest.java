package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
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
            if (reason.isBlank()) {
                throw new Remediable(List.of(new Fault("/reason", "reason-missing", "请写明理由")));
            }
            return judgements.decide(waiting.decided(
                    new FurtherRequest.Decision(approved, held.account(), town.today(), reason)), held.act());
        });
    }
}
