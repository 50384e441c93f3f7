package cn.onestamp.approval.review;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.cases.Proposal;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The reviewer says in writing what is right: to grant it, or to refuse it and why. */
public final class ProposeDecision {

    private final ApprovalCases cases;
    private final PostHolder posts;

    public ProposeDecision(ApprovalCases cases, PostHolder posts) {
        this.cases = cases;
        this.posts = posts;
    }

    public Mono<Map<String, Object>> propose(String id, long seenVersion, Proposal proposal, Act act) {
        return cases.getFor(id, act)
                .flatMap(found -> posts.mayDo("propose", found, act))
                .flatMap(held -> cases.record(onTheDeskOf(held.act(), held.matter().as(ApprovalCase.UnderReview.class, seenVersion)).proposed(proposal),
                        new CaseFact.Proposed(proposal.outcome()), held.act()));
    }

    private static ApprovalCase.UnderReview onTheDeskOf(Act act, ApprovalCase.UnderReview waiting) {
        waiting.mustNotLieWithAnybodyBut(act.account(), act.onBehalfOf());
        return waiting;
    }
}
