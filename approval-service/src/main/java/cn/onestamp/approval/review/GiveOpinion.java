package cn.onestamp.approval.review;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.examination.CoReview;
import cn.onestamp.approval.examination.Examination;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * An organ that was asked says what it holds of a case. Several do so at the same moment, and none has to wait for another:
 * whatever else happens to an open case meanwhile, what this organ says of it stays the same, so it is put down again.
 */
public final class GiveOpinion {

    private static final int MOST_TRIES = 10;

    private final ApprovalCases cases;
    private final PostHolder posts;
    private final TownTime town;

    public GiveOpinion(ApprovalCases cases, PostHolder posts, TownTime town) {
        this.cases = cases;
        this.posts = posts;
        this.town = town;
    }

    public Mono<Map<String, Object>> give(String id, boolean agrees, String text, Act act) {
        return tried(id, new CoReview.Reply(act.account(), town.today(), agrees, text), act, MOST_TRIES);
    }

    private Mono<Map<String, Object>> tried(String id, CoReview.Reply reply, Act act, int triesLeft) {
        return cases.getFor(id, act)
                .flatMap(found -> posts.mayDo("give-opinion", found, act))
                .flatMap(held -> recorded(held, reply)
                        .onErrorResume(NotNow.class, faster -> triesLeft > 1 ? tried(id, reply, act, triesLeft - 1) : Mono.error(faster)));
    }

    private Mono<Map<String, Object>> recorded(PostHolder.Held<ApprovalCase> held, CoReview.Reply reply) {
        ApprovalCase.Open open = held.matter().as(ApprovalCase.Open.class, held.matter().revision().version());
        Examination examination = open.file().examination();
        CoReview asked = posts.speaksFor(reply.by(), open).stream().findFirst().flatMap(examination::ofOrgan).orElseThrow(Absent::new);
        if (!asked.takesAReplyOn(town.today())) {
            open.refuse("The silence of this organ has been taken as its agreement");
        }
        return cases.record(open.examined(examination.with(asked.replied(reply))),
                new CaseFact.LookedInto.OpinionGiven(asked.organ(), reply.agrees()), held.act());
    }
}
