package cn.onestamp.intake.application;

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
}
