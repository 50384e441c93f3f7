package cn.onestamp.intake.application.judging;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Counting;
import cn.onestamp.intake.application.Deficiency;
import cn.onestamp.intake.application.FurtherRequest;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * The window has told everything once and wants more, because facts came up afterwards (追加补正); the county's supervisor
 * hears of it and decides. Whatever could have been told at once is not told now (行政许可法 arts 32(1)(iv), 72(iv)).
 */
public final class ProposeFurtherRequest {

    static final String ACTION = "propose-further-request";

    private final Judgements judgements;
    private final JudgingClerk clerk;
    private final ServiceItems items;
    private final Counting counting;

    ProposeFurtherRequest(Judgements judgements, JudgingClerk clerk, ServiceItems items, Counting counting) {
        this.judgements = judgements;
        this.clerk = clerk;
        this.items = items;
        this.counting = counting;
    }

    public Mono<Map<String, Object>> propose(String id, long seenVersion, String newFact, List<Gap> gaps, Act act) {
        return clerk.mayDo(ACTION, id, act).flatMap(held -> {
            Application.AwaitingCorrection waiting = held.application().as(Application.AwaitingCorrection.class, seenVersion);
            return judgements.propose(waiting.proposing(further(waiting, newFact, new Gaps(gaps), held.account())), held.act());
        });
    }

    private FurtherRequest further(Application.AwaitingCorrection waiting, String newFact, Gaps gaps, String by) {
        List<Deficiency> deficiencies = gaps.demandedOf(waiting.dossier(), items.keptBy(waiting.dossier()));
        FurtherRequest further = new FurtherRequest(by, counting.today(), newFact, deficiencies, Optional.empty());
        Remediable.ifAny(Stream.concat(gaps.faults().stream(), FurtherRequestRules.faults(further, waiting.notice()).stream()).toList());
        return further;
    }
}
