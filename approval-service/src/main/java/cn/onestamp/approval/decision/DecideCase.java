package cn.onestamp.approval.decision;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCase.PendingDecision;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.cases.Decision;
import cn.onestamp.approval.cases.Opinion;
import cn.onestamp.approval.cases.Reason;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** The approver decides (行政许可法 art. 38); whether they hold the post is asked of its owner at that moment. */
public final class DecideCase {

    private final ApprovalCases cases;
    private final PostHolder posts;
    private final RemedyTable remedies;
    private final TownTime town;

    public DecideCase(ApprovalCases cases, PostHolder posts, RemedyTable remedies, TownTime town) {
        this.cases = cases;
        this.posts = posts;
        this.remedies = remedies;
        this.town = town;
    }

    public Mono<Map<String, Object>> grant(String id, long seenVersion, String opinion, VouchedAct act) {
        return decided("grant", id, seenVersion, act, pending -> pending.granted(opinionOf(act, opinion)), new CaseFact.Decided(town.today()));
    }

    /** Says why, and what can be done against it (art. 38(2)). */
    public Mono<Map<String, Object>> refuse(String id, long seenVersion, String opinion, List<Reason> reasons, VouchedAct act) {
        return decided("refuse", id, seenVersion, act, pending -> pending.refused(
                new Decision.Refusal(opinionOf(act, opinion), reasons, remedies.against(pending.file(), town.today()))), new CaseFact.Decided(town.today()));
    }

    /** The reviewer looks again. */
    public Mono<Map<String, Object>> giveBack(String id, long seenVersion, String reason, VouchedAct act) {
        return decided("return", id, seenVersion, act, pending -> pending.returned(opinionOf(act, reason)), new CaseFact.Returned());
    }

    private Mono<Map<String, Object>> decided(
            String action, String id, long seenVersion, VouchedAct act, Function<PendingDecision, ApprovalCase> decision, CaseFact fact) {
        return cases.getFor(id, act.act())
                .flatMap(found -> posts.mayDoNow(action, found, act))
                .flatMap(held -> cases.record(decision.apply(held.matter().as(PendingDecision.class, seenVersion)), fact, held.act()));
    }

    private Opinion opinionOf(VouchedAct act, String text) {
        return new Opinion(act.account(), text, town.today());
    }
}
