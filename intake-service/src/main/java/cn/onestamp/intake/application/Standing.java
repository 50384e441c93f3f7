package cn.onestamp.intake.application;

import cn.onestamp.platform.id.CaseNumber.Channel;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/**
 * Who may go on with an application: whoever speaks for the applicant; the village agent under a mandate that holds, until the
 * applicant takes it over; the window, for what was begun there or by an agent. To everybody else it is absent.
 */
final class Standing {

    static final String AT_THE_WINDOW = "serve-at-the-window";

    private final Applicants applicants;
    private final Mandated mandated;
    private final Rights rights;
    private final TownTime town;

    Standing(Applicants applicants, Mandated mandated, Rights rights, TownTime town) {
        this.applicants = applicants;
        this.mandated = mandated;
        this.rights = rights;
        this.town = town;
    }

    /** The same application. */
    Mono<Application> mayGoOn(Application application, String account) {
        return applicants.speaksFor(account, application.dossier().applicantId(), application.dossier().item().code())
                .filter(own -> own)
                .switchIfEmpty(Mono.defer(() -> mayHelp(application, account)))
                .filter(may -> may)
                .switchIfEmpty(Mono.error(Absent::new))
                .thenReturn(application);
    }

    /** Whether the account helps with it, as the agent under a mandate or at the window. */
    Mono<Boolean> mayHelp(Application application, String account) {
        Dossier.Door door = application.dossier().door();
        if (door.channel() == Channel.AGENT && door.account().equals(account)) {
            return Mono.justOrEmpty(door.mandateId()).flatMap(mandate -> mandated.find(account, mandate))
                    .map(task -> task.covers(application.dossier().item().code()));
        }
        return Mono.just(door.channel() != Channel.ONLINE
                && rights.possibleIn(AT_THE_WINDOW, application.status())
                && rights.allowing(account, AT_THE_WINDOW, application.matter(), town.today()).isPresent());
    }
}
