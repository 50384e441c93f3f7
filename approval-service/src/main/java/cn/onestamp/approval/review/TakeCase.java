package cn.onestamp.approval.review;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** On whose desk a case lies: a reviewer takes it or gives it back, the approver of the organ puts it on another desk. */
public final class TakeCase {

    private static final String REVIEW = "propose";

    private final ApprovalCases cases;
    private final PostHolder posts;

    public TakeCase(ApprovalCases cases, PostHolder posts) {
        this.cases = cases;
        this.posts = posts;
    }

    public Mono<Map<String, Object>> claim(String id, long seenVersion, Act act) {
        return cases.getFor(id, act)
                .flatMap(found -> posts.mayDo("claim", found, act))
                .flatMap(held -> assigned(open(held, seenVersion).claimed(act.account()), held.act()));
    }

    public Mono<Map<String, Object>> release(String id, long seenVersion, Act act) {
        return cases.getFor(id, act)
                .flatMap(found -> posts.mayDo("claim", found, act))
                .flatMap(held -> {
                    ApprovalCase.UnderReview lying = open(held, seenVersion);
                    lying.mustNotLieWithAnybodyBut(act.account(), held.act().onBehalfOf());
                    return assigned(lying.released(), held.act());
                });
    }

    /** @param reviewer account of somebody who may review it; otherwise Remediable */
    public Mono<Map<String, Object>> reassign(String id, long seenVersion, String reviewer, Act act) {
        return cases.getFor(id, act)
                .flatMap(found -> posts.mayDo("reassign", found, act))
                .flatMap(held -> {
                    mayReview(reviewer, held.matter());
                    return assigned(open(held, seenVersion).reassigned(reviewer), held.act());
                });
    }

    private void mayReview(String reviewer, ApprovalCase found) {
        if (!posts.couldDo(REVIEW, found, reviewer)) {
            throw new Remediable(List.of(new Fault("/reviewer", "no-post", "此人没有审查该办件的岗位")));
        }
    }

    private static ApprovalCase.UnderReview open(PostHolder.Held<ApprovalCase> held, long seenVersion) {
        return held.matter().as(ApprovalCase.UnderReview.class, seenVersion);
    }

    private Mono<Map<String, Object>> assigned(ApprovalCase.Open now, Act act) {
        return cases.record(now, new CaseFact.Assigned(now.file().claimedBy()), act);
    }
}
