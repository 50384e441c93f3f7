package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What belongs to the caller; everything else is absent. */
public final class OwnApplications {

    private static final int MOST = 100;

    private final Applications applications;
    private final Applicants applicants;

    public OwnApplications(Applications applications, Applicants applicants) {
        this.applications = applications;
        this.applicants = applicants;
    }

    public Mono<Application> get(String id, Act act) {
        return applicants.get(act.account()).flatMap(applicant -> applications.getFor(id, act)
                .map(application -> ownedBy(applicant, application)));
    }

    public Mono<Applications.Seen> see(String id, String account) {
        return applicants.get(account).flatMap(applicant -> applications.see(id)
                .map(seen -> new Applications.Seen(ownedBy(applicant, seen.application()), seen.progress())));
    }

    public Flux<Applications.Seen> all(String account) {
        return applicants.get(account).flatMapMany(applicant -> applications.ofApplicant(applicant.personId(), MOST));
    }

    private static Application ownedBy(Applicants.Applicant applicant, Application application) {
        if (!application.dossier().applicantId().equals(applicant.personId())) {
            throw new Absent();
        }
        return application;
    }
}
