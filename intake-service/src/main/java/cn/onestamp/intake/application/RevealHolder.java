package cn.onestamp.intake.application;

import cn.onestamp.platform.problem.Absent;
import reactor.core.publisher.Mono;

/** Tells the back office for whom a decision is made: the name and nothing else of the dossier. */
public final class RevealHolder {

    private final Applications applications;
    private final Applicants applicants;

    public RevealHolder(Applications applications, Applicants applicants) {
        this.applications = applications;
        this.applicants = applicants;
    }

    /** The full name of an accepted application's applicant, after the audit has its row. */
    public Mono<String> holderOf(String id, String reason, String asker) {
        return applications.get(id)
                .map(RevealHolder::accepted)
                .flatMap(dossier -> applicants.revealName(dossier.applicantId(), reason, id, asker));
    }

    public Mono<Boolean> isApplicant(String id, String account) {
        return applications.get(id)
                .map(application -> application.dossier().applicantId())
                .flatMap(applicant -> applicants.speaksFor(account, applicant)
                        .flatMap(speaks -> speaks ? Mono.just(true) : applicants.isSelf(account, applicant)))
                .onErrorReturn(Absent.class, false);
    }

    private static Dossier accepted(Application application) {
        return switch (application) {
            case Application.Accepted accepted -> accepted.dossier();
            case Application.Draft draft -> throw new Absent();
            case Application.Received received -> throw new Absent();
        };
    }
}
