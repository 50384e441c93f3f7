package cn.onestamp.intake.application;

import cn.onestamp.platform.id.CaseNumber.Channel;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/** Who may judge: a clerk of the window where it is handled, and nobody what they ask for themselves. */
final class JudgingClerk {

    private final Rights rights;
    private final Applicants applicants;
    private final TownTime town;

    JudgingClerk(Rights rights, Applicants applicants, TownTime town) {
        this.rights = rights;
        this.applicants = applicants;
        this.town = town;
    }

    /**
     * The same application; fails as Absent at another window and as NotAllowed where the clerk is the applicant.
     *
     * @param action name of a row of {@code actions.json}
     */
    Mono<Application> mayDo(String action, Application application, String account) {
        if (!isAtTheWindowOf(account, action, application)) {
            return Mono.error(new Absent());
        }
        return isTheirOwn(account, application.dossier())
                .flatMap(own -> own ? Mono.error(ownCase()) : Mono.just(application));
    }

    /** What somebody asks for themselves, or as an agent for another. */
    private Mono<Boolean> isTheirOwn(String account, Dossier dossier) {
        Dossier.Door door = dossier.door();
        return door.channel() == Channel.AGENT && door.account().equals(account)
                ? Mono.just(true) : asksThemselves(account, dossier.applicantId());
    }

    private Mono<Boolean> asksThemselves(String account, String applicantId) {
        return applicants.speaksFor(account, applicantId)
                .flatMap(speaks -> speaks ? Mono.just(true) : applicants.isSelf(account, applicantId));
    }

    private boolean isAtTheWindowOf(String account, String action, Application application) {
        return !(application instanceof Application.Draft)
                && rights.allowing(account, action, application.matter(), town.today()).isPresent();
    }

    private static NotAllowed ownCase() {
        return new NotAllowed("Nobody handles their own case");
    }
}
