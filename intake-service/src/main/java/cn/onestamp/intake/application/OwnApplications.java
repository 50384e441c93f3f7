package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the caller may go on with; everything else is absent. */
public final class OwnApplications {

    private static final int MOST = 100;

    private final Applications applications;
    private final Applicants applicants;
    private final Standing standing;

    OwnApplications(Applications applications, Applicants applicants, Standing standing) {
        this.applications = applications;
        this.applicants = applicants;
        this.standing = standing;
    }

    public Mono<Application> get(String id, Act act) {
        return applications.getFor(id, act).flatMap(application -> standing.mayGoOn(application, act.account()));
    }

    public Mono<Applications.Seen> see(String id, String account) {
        return applications.see(id).flatMap(seen -> standing.mayGoOn(seen.application(), account).thenReturn(seen));
    }

    /** Of everybody the account speaks for, newest first within each; fails as Remediable where it speaks for nobody. */
    public Flux<Applications.Seen> all(String account) {
        return applicants.get(account, Optional.empty()).thenMany(Flux.defer(() -> applicants.of(account)))
                .concatMap(applicant -> applications.ofApplicant(applicant.personId(), MOST))
                .take(MOST);
    }
}
