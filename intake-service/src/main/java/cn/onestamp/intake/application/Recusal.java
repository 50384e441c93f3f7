package cn.onestamp.intake.application;

import cn.onestamp.platform.id.CaseNumber.Channel;
import cn.onestamp.platform.problem.NotAllowed;
import reactor.core.publisher.Mono;

/**
 * Who stays away from a request (回避, 公务员法 art. 76): whoever asks it, whoever helped to ask it, and relatives of those it is
 * about. A try is refused and put down with both names.
 */
final class Recusal {

    private final Applicants applicants;
    private final RecusalLog log;

    Recusal(Applicants applicants, RecusalLog log) {
        this.applicants = applicants;
        this.log = log;
    }

    /** Completes for everybody whom nothing keeps away at the window, where a clerk goes on with what they wrote down for a walk-in. */
    Mono<Void> mustNotConcern(String account, Dossier dossier) {
        return ground(account, dossier, dossier.door().helpedAs(account, Channel.AGENT))
                .flatMap(ground -> log.putDown(new RecusalLog.Try(account, dossier.applicantId(), dossier.id(), ground))
                        .then(Mono.error(new NotAllowed(ground.sentence()))));
    }

    /** Empty for everybody who may review, decide and seal it. */
    Mono<Ground> ofTheBackOffice(String account, Dossier dossier) {
        return ground(account, dossier, dossier.door().helped(account));
    }

    private Mono<Ground> ground(String account, Dossier dossier, boolean helped) {
        return asksThemselves(account, dossier)
                .flatMap(own -> own ? Mono.just(Ground.OWN) : helped ? Mono.just(Ground.HELPED) : kin(account, dossier));
    }

    Mono<Boolean> asksThemselves(String account, Dossier dossier) {
        return applicants.speaksFor(account, dossier.applicantId(), dossier.item().code())
                .flatMap(speaks -> speaks ? Mono.just(true) : applicants.isSelf(account, dossier.applicantId()));
    }

    private Mono<Ground> kin(String account, Dossier dossier) {
        return applicants.hasRelativesIn(account, dossier.applicantId()).filter(near -> near).map(near -> Ground.KIN);
    }
}
