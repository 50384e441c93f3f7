package cn.onestamp.approval.decision;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.cases.Ending;
import cn.onestamp.approval.frontdesk.Dossiers;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/** A case ends before anybody has decided it: the applicant takes it back, or there is nothing left to decide. */
public final class EndCase {

    private final ApprovalCases cases;
    private final Dossiers dossiers;
    private final PostHolder posts;
    private final TownTime town;

    public EndCase(ApprovalCases cases, Dossiers dossiers, PostHolder posts, TownTime town) {
        this.cases = cases;
        this.dossiers = dossiers;
        this.posts = posts;
        this.town = town;
    }

    /** By whoever speaks for the applicant, until it is decided; to everybody else it is absent. */
    public Mono<Map<String, Object>> withdraw(String id, long seenVersion, String reason, Act act) {
        return dossiers.isApplicant(id, act.account())
                .filter(own -> own)
                .switchIfEmpty(Mono.error(Absent::new))
                .flatMap(own -> cases.getFor(id, act))
                .flatMap(found -> cases.record(ended(found, seenVersion, Ending.Why.WITHDRAWN_BY_APPLICANT, reason, act), new CaseFact.Withdrawn(), act));
    }

    /** By the approver of the deciding organ; a promise is broken only once its last day has passed. */
    public Mono<Map<String, Object>> terminate(String id, long seenVersion, Ending.Why why, String reason, VouchedAct act) {
        if (why == Ending.Why.WITHDRAWN_BY_APPLICANT) {
            return Mono.error(new Malformed("/why", "Only the applicant takes a case back"));
        }
        return cases.getFor(id, act.act())
                .flatMap(found -> posts.mayDoNow("terminate", found, act))
                .flatMap(held -> cases.record(ended(held.matter(), seenVersion, why, reason, held.act()), new CaseFact.Terminated(), held.act()));
    }

    private ApprovalCase.Ended ended(ApprovalCase found, long seenVersion, Ending.Why why, String reason, Act act) {
        return found.as(ApprovalCase.Open.class, seenVersion).ended(new Ending(why, act.account(), town.today(), reason));
    }
}
