package cn.onestamp.approval.seal;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.seal.signing.Seal;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/** The paper of a granting decision: the one that is stored, or a new one. */
final class DecisionPapers {

    private final Papers papers;
    private final Dossiers dossiers;
    private final Workshop workshop;
    private final Imprint imprint;

    /** What goes onto the paper besides the case: which seal, which kind of result, which link, which moment. */
    public record Imprint(SealRegister seals, ResultKinds results, VerificationLinks links, TownTime town) {

        Workshop.Order order(ApprovalCase.Granted granted, String holder, String keeper) {
            CaseFile file = granted.file();
            Seal seal = seals.approvalSealOf(file.decidedBy(), town.today());
            ResultKind result = results.get(file.itemCode(), file.itemVersion());
            return new Workshop.Order(granted, ResultText.of(granted, result, seal.organ(), holder, links.fresh()),
                    result.validTo(granted.decision().on()).orElse(null), seal, keeper, town.now());
        }
    }

    public DecisionPapers(Papers papers, Dossiers dossiers, Workshop workshop, Imprint imprint) {
        this.papers = papers;
        this.dossiers = dossiers;
        this.workshop = workshop;
        this.imprint = imprint;
    }

    Mono<Paper> of(ApprovalCase.Granted granted, String keeper) {
        return papers.storedOr(granted.file().id(), made(granted, keeper)).flatMap(this::theFirst);
    }

    private Mono<Paper> theFirst(Paper offered) {
        return papers.keepFirst(offered).flatMap(kept -> kept.verificationCode().equals(offered.verificationCode())
                ? Mono.just(kept) : workshop.destroy(offered).thenReturn(kept));
    }

    Mono<Paper> open(Paper paper) {
        return papers.open(paper);
    }

    private Mono<Paper> made(ApprovalCase.Granted granted, String keeper) {
        return dossiers.holderOf(granted.file().id(), "seal", keeper)
                .map(holder -> imprint.order(granted, holder, keeper))
                .flatMap(workshop::make);
    }
}
