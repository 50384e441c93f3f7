package cn.onestamp.approval.seal;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.cases.Sealing;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.day.CivilTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * The keeper presses. The steps may be broken off anywhere: pressing again finds the document that was stored first and
 * goes on from there, so a case never gets two. Nobody reads a document before the ledger of its seal has its row and the
 * register its licence.
 */
public final class PressSeal {

    private final ApprovalCases cases;
    private final PostHolder posts;
    private final DecisionPapers papers;
    private final SealLedger ledger;
    private final GrantedLicences licences;

    public PressSeal(ApprovalCases cases, PostHolder posts, DecisionPapers papers, SealLedger ledger, GrantedLicences licences) {
        this.cases = cases;
        this.posts = posts;
        this.papers = papers;
        this.ledger = ledger;
        this.licences = licences;
    }

    public Mono<Map<String, Object>> press(String id, long seenVersion, VouchedAct act) {
        return cases.getFor(id, act.act())
                .flatMap(found -> posts.mayDoNow("seal", found, act))
                .flatMap(held -> sealed(toSeal(held.matter(), seenVersion, act.account()), held.act())
                        .flatMap(sealed -> cases.record(sealed, new CaseFact.Sealed(), held.act())));
    }

    private static ApprovalCase.Decided toSeal(ApprovalCase found, long seenVersion, String keeper) {
        ApprovalCase.Decided decided = found.as(ApprovalCase.Decided.class, seenVersion);
        decided.mustNotBeSealedByWhoHadAPart(keeper);
        return decided;
    }

    private Mono<ApprovalCase.Sealed> sealed(ApprovalCase.Decided decided, Act act) {
        return papers.of(decided, act.account())
                .flatMap(paper -> ledger.enter(paper).then(licences.enter(decided, paper, act.withoutKey())).then(papers.open(paper)))
                .map(paper -> decided.sealed(sealingOf(paper)));
    }

    private static Sealing sealingOf(Paper paper) {
        return new Sealing(paper.keeper(), paper.sealId(), paper.verificationCode(), CivilTime.dayOf(paper.sealedAt()),
                paper.files().stream()
                        .map(file -> new Sealing.SealedDocument(paper.id() + "-" + file.format(), file.format(), file.sha256()))
                        .toList());
    }
}
