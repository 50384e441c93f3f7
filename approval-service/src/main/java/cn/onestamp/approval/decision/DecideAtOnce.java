package cn.onestamp.approval.decision;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.cases.Opinion;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The chief of the window decides what needs no back office (即来即办, S63), or hands it to the back office after all. */
public final class DecideAtOnce {

    private final ApprovalCases cases;
    private final PostHolder posts;
    private final TownTime town;

    public DecideAtOnce(ApprovalCases cases, PostHolder posts, TownTime town) {
        this.cases = cases;
        this.posts = posts;
        this.town = town;
    }

    public Mono<Map<String, Object>> grant(String id, long seenVersion, String opinion, VouchedAct act) {
        return cases.getFor(id, act.act())
                .flatMap(found -> posts.mayDoNow("grant-at-once", found, act))
                .flatMap(held -> cases.record(held.matter().as(ApprovalCase.AtTheWindow.class, seenVersion)
                        .grantedAtOnce(new Opinion(act.account(), opinion, town.today())), new CaseFact.Decided(town.today()), held.act()));
    }

    public Mono<Map<String, Object>> passOn(String id, long seenVersion, String reason, VouchedAct act) {
        return cases.getFor(id, act.act())
                .flatMap(found -> posts.mayDoNow("pass-on", found, act))
                .flatMap(held -> cases.record(held.matter().as(ApprovalCase.AtTheWindow.class, seenVersion)
                        .passedOn(new Opinion(act.account(), reason, town.today())), new CaseFact.PassedOn(), held.act()));
    }
}
