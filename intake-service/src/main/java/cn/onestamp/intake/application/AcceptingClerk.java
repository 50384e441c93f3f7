package cn.onestamp.intake.application;

import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/** Who may accept: a clerk of the window where it is handled, and nobody what they ask for themselves. */
final class AcceptingClerk {

    private final Rights rights;
    private final Applicants applicants;
    private final TownTime town;

    AcceptingClerk(Rights rights, Applicants applicants, TownTime town) {
        this.rights = rights;
        this.applicants = applicants;
        this.town = town;
    }

    /** The same application; fails as Absent at another window and as NotAllowed where the clerk is the applicant. */
    Mono<Application> mayAccept(Application application, String account) {
        if (!isAtTheWindowOf(account, application)) {
            return Mono.error(new Absent());
        }
        return applicants.speaksFor(account, application.dossier().applicantId())
                .flatMap(own -> own ? Mono.error(ownCase()) : Mono.just(application));
    }

    private boolean isAtTheWindowOf(String account, Application application) {
        return !(application instanceof Application.Draft)
                && rights.allowing(account, AcceptApplication.ACTION, application.matter(), town.today()).isPresent();
    }

    private static NotAllowed ownCase() {
        return new NotAllowed("Nobody handles their own case");
    }
}
