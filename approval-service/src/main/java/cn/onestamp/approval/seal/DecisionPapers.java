package cn.onestamp.approval.seal;

import cn.onestamp.approval.frontdesk.Dossiers;
import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.seal.signing.Seal;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/** The paper of a decision: the one that is stored, or a new one. */
final class DecisionPapers {

    private final Papers papers;
    private final Dossiers dossiers;
    private final Workshop workshop;
    private final Imprint imprint;

    /** What goes onto the paper besides the case: which seal, which kind of result, which link, which moment. */
    public record Imprint(SealRegister seals, ResultKinds results, VerificationLinks links, TownTime town) {

        Workshop.Order order(ApprovalCase.Decided decided, String holder, String keeper) {
            CaseFile file = decided.file();
            Seal seal = seals.approvalSealOf(file.decidedBy(), town.today());
            return switch (decided) {
                case ApprovalCase.Granted granted -> {
                    ResultKind result = results.get(file.item().code(), file.item().version());
                    yield new Workshop.Order(granted, ResultText.of(granted, result, seal.organ(), holder, links.fresh()),
                            result.validTo(granted.decision().opinion().on()).orElse(null), seal, keeper, town.now());
                }
                case ApprovalCase.Refused refused -> new Workshop.Order(
                        refused, RefusalText.of(refused, seal.organ(), holder, links.fresh()), null, seal, keeper, town.now());
            };
        }
    }

    public DecisionPapers(Papers papers, Dossiers dossiers, Workshop workshop, Imprint imprint) {
        this.papers = papers;
        this.dossiers = dossiers;
        this.workshop = workshop;
        this.imprint = imprint;
    }

    Mono<Paper> of(ApprovalCase.Decided decided, String keeper) {
        return papers.storedOr(decided.file().id(), made(decided, keeper)).flatMap(this::theFirst);
    }

    private Mono<Paper> theFirst(Paper offered) {
        return papers.keepFirst(offered).flatMap(kept -> kept.verificationCode().equals(offered.verificationCode())
                ? Mono.just(kept) : workshop.destroy(offered).thenReturn(kept));
    }

    Mono<Paper> open(Paper paper) {
        return papers.open(paper);
    }

    private Mono<Paper> made(ApprovalCase.Decided decided, String keeper) {
        return dossiers.holderOf(decided.file().id(), "seal", keeper)
                .map(holder -> imprint.order(decided, holder, keeper))
                .flatMap(workshop::make);
    }
}
