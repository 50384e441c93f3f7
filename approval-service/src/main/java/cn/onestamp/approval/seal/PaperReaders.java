package cn.onestamp.approval.seal;

import cn.onestamp.approval.frontdesk.Dossiers;
import cn.onestamp.approval.cases.DeskWork;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditNote;
import reactor.core.publisher.Mono;

/** Who may have a paper: the applicant, and staff whose posts it concerns. Of staff the audit has a row before they have it. */
final class PaperReaders {

    private final Dossiers dossiers;
    private final DeskWork desks;
    private final AuditChain audit;

    PaperReaders(Dossiers dossiers, DeskWork desks, AuditChain audit) {
        this.dossiers = dossiers;
        this.desks = desks;
        this.audit = audit;
    }

    /** Fails with Absent for everybody else. */
    Mono<Void> admit(String account, String caseId, Paper.File file) {
        return dossiers.isApplicant(caseId, account).flatMap(own -> own ? Mono.empty() : admitStaff(account, caseId, file));
    }

    private Mono<Void> admitStaff(String account, String caseId, Paper.File file) {
        return desks.look(caseId, account).flatMap(concerned -> audit.note(new AuditNote(
                account, null, "approval.paper-read", caseId, "staff", file.format() + " given")));
    }
}
