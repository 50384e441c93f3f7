package cn.onestamp.intake.application.doors;

import cn.onestamp.intake.application.Applicants;
import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Door;
import cn.onestamp.intake.application.Door.Hand;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.platform.id.CaseNumber.Channel;
import cn.onestamp.platform.problem.Absent;
import reactor.core.publisher.Mono;

/**
 * Who may go on with an application: whoever speaks for the applicant; the agent of the village under a mandate that holds, until
 * the applicant takes it over; the window, for what was begun there or by an agent. To everybody else it is absent.
 */
public final class Standing {

    public static final String AT_THE_WINDOW = "serve-at-the-window";

    private final Applicants applicants;
    private final Mandated mandated;
    private final Helpers helpers;

    Standing(Applicants applicants, Mandated mandated, Helpers helpers) {
        this.applicants = applicants;
        this.mandated = mandated;
        this.helpers = helpers;
    }

    /** The same application. */
    public Mono<Application> mayGoOn(Application application, String account) {
        return handOf(application, account).thenReturn(application);
    }

    /** Whose hand it is by which the account goes on with it; fails as Absent where it is none of theirs. */
    public Mono<Hand> handOf(Application application, String account) {
        return applicants.speaksFor(account, application.dossier().applicantId(), application.dossier().item().code())
                .flatMap(own -> own ? Mono.just(Hand.APPLICANT) : helping(application, account))
                .switchIfEmpty(Mono.error(Absent::new));
    }

    /** Whether the account helps with it, as the agent under a mandate or at the window. */
    Mono<Boolean> mayHelp(Application application, String account) {
        return helping(application, account).hasElement();
    }

    private Mono<Hand> helping(Application application, String account) {
        Door door = application.dossier().door();
        return door.channel() == Channel.AGENT && door.account().equals(account)
                ? underTheMandate(door, application.dossier(), account).map(task -> Hand.AGENT)
                : Mono.just(Hand.WINDOW).filter(window -> door.channel() != Channel.ONLINE && helpers.servesAtTheWindow(account, application));
    }

    /** An agent is one of the place, today: whoever was moved to another village holds nothing of the old one. */
    private Mono<Mandated.Task> underTheMandate(Door door, Dossier dossier, String agent) {
        return Mono.justOrEmpty(door.mandateId()).filter(mandate -> helpers.servesAsAgent(agent, dossier.place()))
                .flatMap(mandate -> mandated.find(agent, mandate))
                .filter(task -> task.covers(dossier.item().code()));
    }
}
