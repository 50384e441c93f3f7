package cn.onestamp.intake.application;

import cn.onestamp.intake.application.RequestCorrection.Gap;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.problem.Remediable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<Fault> faults = new ArrayList<>(gaps.faults());
        if (newFact.isBlank()) {
            faults.add(new Fault("/newFact", "new-fact-missing", "请写明一次告知以后出现了什么新情况"));
        }
        deficiencies.stream().filter(one -> !one.listed())
                .forEach(one -> faults.add(new Fault(one.of(), "not-listed", "清单以外的材料，不得要求：" + one.name())));
        deficiencies.stream().filter(one -> waiting.notice().asksFor(one.of()))
                .forEach(one -> faults.add(new Fault(one.of(), "told-before", "一次告知时已经写明：" + one.name())));
        Remediable.ifAny(faults);
        return new FurtherRequest(by, counting.today(), newFact, deficiencies, Optional.empty());
    }
}
