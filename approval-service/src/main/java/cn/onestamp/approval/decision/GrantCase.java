package cn.onestamp.approval.decision;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.Opinion;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The approver grants; whether they hold the post is asked of its owner at that moment. */
public final class GrantCase {

    private final ApprovalCases cases;
    private final PostHolder posts;
    private final TownTime town;

    public GrantCase(ApprovalCases cases, PostHolder posts, TownTime town) {
        this.cases = cases;
        this.posts = posts;
        this.town = town;
    }

    public Mono<Map<String, Object>> grant(String id, long seenVersion, String opinion, VouchedAct act) {
        return cases.getFor(id, act.act())
                .flatMap(found -> posts.mayDoNow("grant", found, act))
                .flatMap(held -> cases.record(held.matter().as(ApprovalCase.PendingDecision.class, seenVersion)
                        .granted(new Opinion(act.account(), opinion, town.today())), held.act()));
    }
}
