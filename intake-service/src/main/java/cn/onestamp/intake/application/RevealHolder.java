package cn.onestamp.intake.application;

import cn.onestamp.platform.problem.Absent;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Tells the back office for whom a decision is made, the name and nothing else of the dossier, and who is too near to make it. */
public final class RevealHolder {

    private final Applications applications;
    private final Applicants applicants;
    private final Recusal recusal;

    RevealHolder(Applications applications, Applicants applicants, Recusal recusal) {
        this.applications = applications;
        this.applicants = applicants;
        this.recusal = recusal;
    }

    /** The full name of an accepted application's applicant, after the audit has its row. */
    public Mono<String> holderOf(String id, String reason, String asker) {
        return applications.get(id)
                .map(RevealHolder::accepted)
                .flatMap(dossier -> recusal.mustNotConcern(asker, dossier).thenReturn(dossier))
                .flatMap(dossier -> applicants.revealName(dossier.applicantId(), reason, id, asker));
    }

    /** Whether the account stands for the applicant. */
    public Mono<Boolean> isApplicant(String id, String account) {
        return applications.get(id).flatMap(application -> recusal.asksThemselves(account, application.dossier()))
                .onErrorReturn(Absent.class, false);
    }

    /** Why this account may not work on the application; without a ground for everybody else. */
    public Mono<Nearness> nearnessOf(String id, String account) {
        return applications.get(id).map(Application::dossier).flatMap(dossier -> recusal.ofTheBackOffice(account, dossier)
                .map(Optional::of).defaultIfEmpty(Optional.empty())
                .map(ground -> new Nearness(dossier.applicantId(), ground)));
    }

    /** How near somebody of the back office is to an applicant. */
    public record Nearness(String applicantId, Optional<Ground> ground) {}

    private static Dossier accepted(Application application) {
        return switch (application) {
            case Application.Accepted accepted -> accepted.dossier();
            case Application.Draft draft -> throw new Absent();
            case Application.Received received -> throw new Absent();
        };
    }
}
