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
    private final OncePerDocument once;
    private final Imprint imprint;

    /** What goes onto the paper besides the case: which seal, which kind of result, which link, which moment. */
    public record Imprint(SealRegister seals, ResultKinds results, VerificationLinks links, TownTime town) {

        Workshop.Order order(ApprovalCase.Decided decided, String holder, String keeper) {
            CaseFile file = decided.file();
            Seal seal = seals.resultSealOf(file, town.today());
            Workshop.Word word = new Workshop.Word(keeper, decided.decision().by(), null);
            return switch (decided) {
                case ApprovalCase.Granted granted -> {
                    ResultKind result = results.get(file.item().code(), file.item().version());
                    yield new Workshop.Order(file.id(), ResultText.of(granted, result, seal.organ(), holder, links.fresh()),
                            result.validTo(granted.decision().opinion().on()).orElse(null), seal, word, town.now());
                }
                case ApprovalCase.Refused refused -> new Workshop.Order(
                        file.id(), RefusalText.of(refused, seal.organ(), holder, links.fresh()), null, seal, word, town.now());
            };
        }
    }

    public DecisionPapers(Papers papers, Dossiers dossiers, OncePerDocument once, Imprint imprint) {
        this.papers = papers;
        this.dossiers = dossiers;
        this.once = once;
        this.imprint = imprint;
    }

    Mono<Paper> of(ApprovalCase.Decided decided, String keeper) {
        return once.made(decided.file().id(), dossiers.holderOf(decided.file().id(), "seal", keeper)
                .map(holder -> imprint.order(decided, holder, keeper)));
    }

    Mono<Paper> open(Paper paper) {
        return papers.open(paper);
    }
}
