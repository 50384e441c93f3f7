package cn.onestamp.intake.application.inspection;

import cn.onestamp.intake.application.ApplicationLists;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.intake.application.SharedPapers;
import cn.onestamp.intake.application.SharedPapers.SharedPaper;
import cn.onestamp.platform.problem.NotNow;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Other authorities are asked for what an application needs, so that nobody brings it (优化营商环境条例 arts 35-37): for the
 * applicant before handing in, for whoever judges afterwards, and for nobody once it has ended.
 */
public final class AskOthers {

    private static final Set<String> ENDED = Set.of(
            "NOT_REQUIRED", "REJECTED_AT_INTAKE", "WITHDRAWN_BY_APPLICANT", "GRANTED", "REFUSED", "SEALED", "FILED", "TERMINATED");

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
        if (ENDED.contains(seen.progress().status())) {
            return Flux.error(new NotNow("It has ended; nothing is asked about it any more", seen.progress().status(),
                    seen.application().revision().version()));
        }
        Dossier dossier = seen.application().dossier();
        return Mono.fromCallable(() -> items.keptBy(dossier)).flatMapMany(item -> papers.askForAll(dossier, item, account));
    }
}
