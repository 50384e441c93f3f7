package cn.onestamp.intake.mandate;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.rights.Matter;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Somebody without an account says at the window of where they live that the agent is to stop. */
public final class RevokeAtTheWindow {

    private static final String ACTION = "revoke-mandate";
    private static final int LONGEST_REASON = 200;

    private final Mandates mandates;
    private final EndMandate ending;
    private final Clerks clerks;
    private final Reasons reasons;

    /** Who stands behind the window of the place where somebody lives. */
    record Clerks(Village village, Rights rights, TownTime town) {

        /** Fails as Absent for everybody else. */
        Mono<Post> serving(Mandate mandate, String account) {
            return village.homeOf(mandate.content().principalId())
                    .flatMap(home -> Mono.justOrEmpty(rights.allowing(account, ACTION, new Matter(mandate.status(), "", "", home), town.today())))
                    .switchIfEmpty(Mono.error(Absent::new));
        }
    }

    /** Where it is put down why a window ended a mandate; only then it does. */
    public interface Reasons {

        Mono<Void> putDown(String mandateId, String reason, Act act);
    }

    RevokeAtTheWindow(Mandates mandates, EndMandate ending, Clerks clerks, Reasons reasons) {
        this.mandates = mandates;
        this.ending = ending;
        this.clerks = clerks;
        this.reasons = reasons;
    }

    /** Answers with the new receipts: whoever has no account takes them home on paper. */
    public Mono<Map<String, Object>> revoke(String id, String reason, Act act) {
        return mandates.getFor(id, act).flatMap(mandate -> clerks.serving(mandate, act.account())
                .map(post -> act.standingInFor(post.coverFor()))
                .flatMap(asked -> revoke(ending.revoked(mandate), said(reason), asked)));
    }

    private Mono<Map<String, Object>> revoke(Mandate.Revoked revoked, String reason, Act act) {
        return reasons.putDown(revoked.content().id(), reason, act)
                .then(Mono.defer(() -> ending.end(revoked, receipts -> Map.of("receipts", receipts), act)));
    }

    private static String said(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Remediable(List.of(new Fault("/reason", "reason-missing", "请写明为什么终止委托，不超过200字")));
        }
        return reason;
    }
}
