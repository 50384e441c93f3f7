package cn.onestamp.approval.seal;

import cn.onestamp.approval.cases.ApprovalCases;
import java.time.LocalDate;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Until when papers hold that were stored before they said so themselves: the item of their case says it. */
public final class EarlierPapers {

    private final ApprovalCases cases;
    private final ResultKinds results;

    public EarlierPapers(ApprovalCases cases, ResultKinds results) {
        this.cases = cases;
        this.results = results;
    }

    public Mono<Optional<LocalDate>> validTo(String caseId, LocalDate decidedOn) {
        return cases.get(caseId)
                .map(found -> results.get(found.file().item().code(), found.file().item().version()).validTo(decidedOn));
    }
}
