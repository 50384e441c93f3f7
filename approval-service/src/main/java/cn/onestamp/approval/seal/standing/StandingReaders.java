package cn.onestamp.approval.seal.standing;

import cn.onestamp.approval.cases.PaperAsked;
import cn.onestamp.approval.frontdesk.Dossiers;
import cn.onestamp.approval.seal.Paper;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditNote;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Who may have a standing paper: the applicant, the window that handles it, and the back office of the organ that decides. */
public final class StandingReaders {

    private final Dossiers dossiers;
    private final Rights rights;
    private final AuditChain audit;
    private final TownTime town;

    public StandingReaders(Dossiers dossiers, Rights rights, AuditChain audit, TownTime town) {
        this.dossiers = dossiers;
        this.rights = rights;
        this.audit = audit;
        this.town = town;
    }

    Mono<Boolean> mayRead(String account, PaperAsked paper) {
        return isConcerned(account, paper) ? Mono.just(true) : dossiers.isApplicant(paper.caseId(), account);
    }

    /** Of staff the audit has a row before they have the file. */
    Mono<Void> noted(String account, String caseId, String document, Paper.File file) {
        return dossiers.isApplicant(caseId, account).flatMap(own -> own ? Mono.empty() : audit.note(new AuditNote(
                account, null, "approval.paper-read", caseId, "staff", document.substring(caseId.length() + 1) + " " + file.format() + " given")));
    }

    private boolean isConcerned(String account, PaperAsked paper) {
        return Stream.of("read-dossier-at-the-window", "read-dossier")
                .anyMatch(action -> rights.allowing(account, action, paper.matter(), town.today()).isPresent());
    }
}
