package cn.onestamp.approval.decision;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.cases.TimeLimits;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The head of the deciding organ gives a case more time, once, and the applicant is told why (行政许可法 art. 42). */
public final class ExtendLimit {

    private final ApprovalCases cases;
    private final PostHolder posts;
    private final WorkingDays days;
    private final TownTime town;

    public ExtendLimit(ApprovalCases cases, PostHolder posts, WorkingDays days, TownTime town) {
        this.cases = cases;
        this.posts = posts;
        this.days = days;
        this.town = town;
    }

    public Mono<Map<String, Object>> extend(String id, long seenVersion, String reason, VouchedAct act) {
        return cases.getFor(id, act.act())
                .flatMap(found -> posts.mayDoNow("extend", found, act))
                .flatMap(held -> {
                    TimeLimits.Told told = new TimeLimits.Told(town.today(), id + "-EXTENSION-1");
                    return cases.record(held.matter().as(ApprovalCase.Open.class, seenVersion).extended(act.account(), told, days.current()),
                            new CaseFact.Extended(told, reason), held.act());
                });
    }
}
