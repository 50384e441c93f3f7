package cn.onestamp.approval.recall;

import cn.onestamp.approval.cases.AfterRecall;
import cn.onestamp.approval.cases.AfterRecall.Choice;
import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.cases.PowersInForce;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Somebody of the county says for one open case who finishes it now that the power was taken back. */
public final class ChooseAfterRecall {

    private final ApprovalCases cases;
    private final PostHolder posts;
    private final PowersInForce powers;
    private final TownTime town;

    public ChooseAfterRecall(ApprovalCases cases, PostHolder posts, PowersInForce powers, TownTime town) {
        this.cases = cases;
        this.posts = posts;
        this.powers = powers;
        this.town = town;
    }

    public Mono<Map<String, Object>> choose(String id, long seenVersion, Choice choice, String reason, VouchedAct vouched) {
        Act act = vouched.act();
        return cases.getFor(id, act)
                .flatMap(found -> posts.overseesNow("choose-after-recall", found, vouched))
                .map(held -> awaiting(held.matter().as(ApprovalCase.Open.class, seenVersion)))
                .flatMap(open -> switch (choice) {
                    case FINISH_BY_TOWNSHIP -> cases.record(
                            open.keptByTownship(new AfterRecall(choice, act.account(), town.today(), reason, List.of())), new CaseFact.Kept(), act);
                    case HAND_BACK -> handBack(open, new AfterRecall(choice, act.account(), town.today(), reason, open.opinions()), act);
                });
    }

    private ApprovalCase.Open awaiting(ApprovalCase.Open open) {
        LocalDate today = town.today();
        if (!powers.awaitsAChoice(open, today)) {
            throw notNow("Nothing is to be chosen for this case", open);
        }
        return open;
    }

    private Mono<Map<String, Object>> handBack(ApprovalCase.Open open, AfterRecall choice, Act act) {
        String county = powers.countyOrganFor(open.file()).orElseThrow(() -> notNow("No organ of the county decides this item", open));
        return cases.record(open.handedBackTo(county, choice), new CaseFact.HandedBack(open.file().decidedBy()), act);
    }

    private static NotNow notNow(String fact, ApprovalCase open) {
        return new NotNow(fact, open.status(), open.revision().version());
    }
}
