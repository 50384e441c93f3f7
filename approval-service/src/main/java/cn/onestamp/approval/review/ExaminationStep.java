package cn.onestamp.approval.review;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.examination.Examination;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.Act;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Somebody looks further into an open case. */
public final class ExaminationStep {

    /** What it brought, and what others are told of it. */
    record Taken(Examination now, CaseFact.LookedInto happened) {}

    private final ApprovalCases cases;
    private final PostHolder posts;

    public ExaminationStep(ApprovalCases cases, PostHolder posts) {
        this.cases = cases;
        this.posts = posts;
    }

    /** By whoever holds a post for this action. */
    Mono<Map<String, Object>> by(String action, String id, long seenVersion, Act act, Function<ApprovalCase.Open, Taken> step) {
        return taken(action, id, seenVersion, act, (open, standing) -> step.apply(open));
    }

    /** By a reviewer, where it does not lie on the desk of another. */
    Mono<Map<String, Object>> atTheDesk(String action, String id, long seenVersion, Act act, Function<ApprovalCase.Open, Taken> step) {
        return taken(action, id, seenVersion, act, (open, standing) -> {
            open.mustNotLieWithAnybodyBut(standing.account(), standing.onBehalfOf());
            return step.apply(open);
        });
    }

    private Mono<Map<String, Object>> taken(String action, String id, long seenVersion, Act act, BiFunction<ApprovalCase.Open, Act, Taken> step) {
        return cases.getFor(id, act)
                .flatMap(found -> posts.mayDo(action, found, act))
                .flatMap(held -> {
                    ApprovalCase.Open open = held.matter().as(ApprovalCase.Open.class, seenVersion);
                    Taken taken = step.apply(open, held.act());
                    return cases.record(open.examined(taken.now()), taken.happened(), held.act());
                });
    }
}
