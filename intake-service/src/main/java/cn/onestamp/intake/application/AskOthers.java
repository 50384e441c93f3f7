package cn.onestamp.intake.application;

import cn.onestamp.intake.application.SharedPapers.SharedPaper;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Other authorities are asked for what an application needs, so that nobody brings it (优化营商环境条例 arts 35-37): for the
 * applicant before handing in, for whoever judges afterwards.
 */
public final class AskOthers {

    private final ReadOwnApplications own;
    private final ReadDossier dossiers;
    private final ServiceItems items;
    private final SharedPapers papers;

    AskOthers(ReadOwnApplications own, ReadDossier dossiers, ServiceItems items, SharedPapers papers) {
        this.own = own;
        this.dossiers = dossiers;
        this.items = items;
        this.papers = papers;
    }

    public Flux<SharedPaper> forApplicant(String id, String account) {
        return own.see(id, account).flatMapMany(sight -> ask(sight.seen(), account));
    }

    public Flux<SharedPaper> forJudging(String id, String account) {
        return dossiers.toAskAbout(id, account).flatMapMany(seen -> ask(seen, account));
    }

    private Flux<SharedPaper> ask(ApplicationLists.Seen seen, String account) {
        Dossier dossier = seen.application().dossier();
        return Mono.fromCallable(() -> items.keptBy(dossier)).flatMapMany(item -> papers.askForAll(dossier, item, account));
    }
}
