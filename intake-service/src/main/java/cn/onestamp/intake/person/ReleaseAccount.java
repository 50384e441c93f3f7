package cn.onestamp.intake.person;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.Masks;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * The way back for somebody whose number another account is bound to: at a window, with the identity card in hand. The
 * account never binds to this person again; the person may bind another one at once.
 */
public final class ReleaseAccount {

    static final String ACTION = "release-account";

    private final Clerks clerks;
    private final Releases releases;
    private final ConfirmIdentity confirmation;
    private final Disclosures disclosures;

    /** Who stands behind a window today, whichever it is: no case and no place is concerned. */
    record Clerks(Rights rights, Selves selves, TownTime town) {

        /** With the person stood in for; fails as Absent for whoever is on no such post. */
        Mono<Act> serving(Act act) {
            return Mono.justOrEmpty(rights.allowingAnywhere(act.account(), ACTION, town.today()))
                    .map(post -> act.standingInFor(post.coverFor()))
                    .switchIfEmpty(Mono.error(Absent::new));
        }
    }

    ReleaseAccount(Clerks clerks, Releases releases, ConfirmIdentity confirmation, Disclosures disclosures) {
        this.clerks = clerks;
        this.releases = releases;
        this.confirmation = confirmation;
        this.disclosures = disclosures;
    }

    public Mono<Map<String, Object>> release(Identity sighted, String reason, Act act) {
        return clerks.serving(act).flatMap(clerk -> released(sighted, reason,
                clerk.asking(confirmation.unreadable(sighted)).asking(reason)));
    }

    private Mono<Map<String, Object>> released(Identity sighted, String reason, Act act) {
        return confirmation.confirmed(sighted, act.account())
                .flatMap(releases::find)
                .switchIfEmpty(Mono.error(() -> new NotNow("Nobody has met this person yet", "UNBOUND", 0)))
                .flatMap(personId -> clerks.selves().isOf(act.account(), personId).flatMap(own -> own
                        ? Mono.error(new NotAllowed("Nobody handles their own case"))
                        : release(personId, reason, act)));
    }

    private Mono<Map<String, Object>> release(String personId, String reason, Act act) {
        return disclosures.putDown(new Disclosures.Disclosure(
                        act.account(), "intake.account-release", personId, Masks.inText(reason)))
                .then(Mono.defer(() -> releases.release(personId, act)));
    }
}
