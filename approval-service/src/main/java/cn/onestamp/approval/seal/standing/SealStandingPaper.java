package cn.onestamp.approval.seal.standing;

import cn.onestamp.approval.cases.PaperAsked;
import cn.onestamp.approval.cases.PapersAsked;
import cn.onestamp.approval.seal.OncePerDocument;
import cn.onestamp.approval.seal.Paper;
import cn.onestamp.approval.seal.Papers;
import cn.onestamp.approval.seal.SealLedger;
import cn.onestamp.approval.seal.VerificationLinks;
import cn.onestamp.approval.seal.Workshop;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/**
 * Seals a standing paper at the keeper's word given beforehand, once for each document. It may be broken off anywhere: who
 * looks next, or the next round, finds what was stored first and goes on from there.
 */
public final class SealStandingPaper {

    /** What goes onto the paper besides what it is about. */
    public record Imprint(StandingSeals seals, ItemLaws laws, VerificationLinks links, TownTime town) {

        StandingSeals.StandingSeal sealOf(PaperAsked asked, Template template) {
            return seals.of(asked.decidedBy(), template, town.today());
        }

        Workshop.Order order(String document, StandingSeals.StandingSeal seal, StandingMatters.StandingMatter matter) {
            Letterhead head = new Letterhead(seal, matter, laws.of(matter.itemCode(), matter.itemVersion()), links.fresh());
            return new Workshop.Order(document, head.over(matter.text()), null, seal.seal(),
                    new Workshop.Word(seal.keeper(), null, seal.authorisation()), town.now());
        }
    }

    private final Papers papers;
    private final PapersAsked asked;
    private final StandingMatters matters;
    private final OncePerDocument once;
    private final SealLedger ledger;
    private final Imprint imprint;

    public SealStandingPaper(
            Papers papers, PapersAsked asked, StandingMatters matters, OncePerDocument once, SealLedger ledger, Imprint imprint) {
        this.papers = papers;
        this.asked = asked;
        this.matters = matters;
        this.once = once;
        this.ledger = ledger;
        this.imprint = imprint;
    }

    /** The paper as it was sealed first, or sealed now. */
    public Mono<Paper> sealed(PaperAsked paper) {
        return papers.get(paper.id()).onErrorResume(Absent.class, notYet -> sealNow(paper));
    }

    private Mono<Paper> sealNow(PaperAsked paper) {
        return once.made(paper.id(), Mono.defer(() -> order(paper)))
                .flatMap(made -> ledger.enter(made).then(papers.open(made)))
                .flatMap(open -> asked.sealed(paper).thenReturn(open));
    }

    private Mono<Workshop.Order> order(PaperAsked paper) {
        Template template = Template.of(paper.id());
        StandingSeals.StandingSeal seal = imprint.sealOf(paper, template);
        return matters.of(paper, template, seal.keeper()).map(matter -> imprint.order(paper.id(), seal, matter));
    }
}
