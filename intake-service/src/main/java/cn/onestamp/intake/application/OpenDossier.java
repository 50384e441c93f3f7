package cn.onestamp.intake.application;

import cn.onestamp.platform.problem.Absent;
import reactor.core.publisher.Mono;

/** Opens the file of an accepted application to the back office. */
public final class OpenDossier {

    public record Open(Dossier dossier, String applicantName) {}

    private final Applications applications;
    private final Applicants applicants;

    public OpenDossier(Applications applications, Applicants applicants) {
        this.applications = applications;
        this.applicants = applicants;
    }

    public Mono<Open> open(String id, String reason, String asker) {
        return applications.get(id)
                .map(OpenDossier::accepted)
                .flatMap(dossier -> applicants.revealName(dossier.applicantId(), reason, id, asker)
                        .map(name -> new Open(dossier, name)));
    }

    public Mono<Boolean> isApplicant(String id, String account) {
        return applications.get(id)
                .flatMap(application -> applicants.speaksFor(account, application.dossier().applicantId()))
                .onErrorReturn(Absent.class, false);
    }

    private static Dossier accepted(Application application) {
        return switch (application) {
            case Application.Accepted accepted -> accepted.dossier();
            case Application.Draft draft -> throw new Absent();
            case Application.Submitted submitted -> throw new Absent();
        };
    }
}
