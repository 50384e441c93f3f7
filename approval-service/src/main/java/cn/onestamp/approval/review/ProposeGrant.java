package cn.onestamp.approval.review;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.Opinion;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The reviewer finds nothing against it and says so in writing. */
public final class ProposeGrant {

    private final ApprovalCases cases;
    private final PostHolder posts;
    private final TownTime town;

    public ProposeGrant(ApprovalCases cases, PostHolder posts, TownTime town) {
        this.cases = cases;
        this.posts = posts;
        this.town = town;
    }

    public Mono<Map<String, Object>> propose(String id, long seenVersion, String opinion, Act act) {
        return cases.getFor(id, act)
                .flatMap(found -> posts.mayDo("propose", found, act))
                .flatMap(held -> cases.record(held.matter().as(ApprovalCase.UnderReview.class, seenVersion)
                        .proposed(new Opinion(act.account(), opinion, town.today())), held.act()));
    }
}
