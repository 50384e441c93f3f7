package cn.onestamp.approval.seal;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.Sealing;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.day.CivilTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * The keeper presses. The steps may be broken off anywhere: pressing again finds the document that was stored first and
 * goes on from there, so a case never gets two. Nobody reads a document before the ledger of its seal has its row.
 */
public final class PressSeal {

    private final ApprovalCases cases;
    private final PostHolder posts;
    private final DecisionPapers papers;
    private final SealLedger ledger;

    public PressSeal(ApprovalCases cases, PostHolder posts, DecisionPapers papers, SealLedger ledger) {
        this.cases = cases;
        this.posts = posts;
        this.papers = papers;
        this.ledger = ledger;
    }

    public Mono<Map<String, Object>> press(String id, long seenVersion, VouchedAct act) {
        return cases.getFor(id, act.act())
                .flatMap(found -> posts.mayDoNow("seal", found, act))
                .flatMap(held -> sealed(held.matter().as(ApprovalCase.Granted.class, seenVersion).toBeSealedBy(act.account()), act.account())
                        .flatMap(sealed -> cases.record(sealed, held.act())));
    }

    private Mono<ApprovalCase.Sealed> sealed(ApprovalCase.Granted granted, String keeper) {
        return papers.of(granted, keeper)
                .flatMap(paper -> ledger.enter(paper).then(papers.open(paper)))
                .map(paper -> granted.sealed(sealingOf(paper)));
    }

    private static Sealing sealingOf(Paper paper) {
        return new Sealing(paper.keeper(), paper.sealId(), paper.verificationCode(), CivilTime.dayOf(paper.sealedAt()),
                paper.files().stream()
                        .map(file -> new Sealing.SealedDocument(paper.id() + "-" + file.format(), file.format(), file.sha256()))
                        .toList());
    }
}
