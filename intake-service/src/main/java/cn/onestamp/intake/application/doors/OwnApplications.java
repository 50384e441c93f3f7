package cn.onestamp.intake.application.doors;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.Door.Hand;
import cn.onestamp.platform.caller.Act;
import reactor.core.publisher.Mono;

/** What the caller may go on with; everything else is absent. */
public final class OwnApplications {

    private final Applications applications;
    private final Standing standing;

    OwnApplications(Applications applications, Standing standing) {
        this.applications = applications;
        this.standing = standing;
    }

    public Mono<Application> get(String id, Act act) {
        return applications.getFor(id, act).flatMap(application -> standing.mayGoOn(application, act.account()));
    }

    /** A draft that is handed in; a window that did not begin it has helped as well. */
    public Mono<Application.Draft> finishing(String id, long seenVersion, Act act) {
        return applications.getFor(id, act).flatMap(application -> standing.handOf(application, act.account()).map(hand -> {
            Application.Draft draft = application.as(Application.Draft.class, seenVersion);
            return hand == Hand.WINDOW ? draft.with(draft.dossier().finishedAtTheWindowBy(act.account())) : draft;
        }));
    }
}
