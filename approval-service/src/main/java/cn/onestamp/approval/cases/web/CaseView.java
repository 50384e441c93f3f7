package cn.onestamp.approval.cases.web;

import cn.onestamp.approval.cases.AfterRecall;
import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.Decision;
import cn.onestamp.approval.cases.Ending;
import cn.onestamp.approval.cases.Opinion;
import cn.onestamp.approval.cases.Proposal;
import cn.onestamp.approval.cases.Reason;
import cn.onestamp.approval.cases.Remedies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A case as the desks show it. */
final class CaseView {

    private CaseView() {}

    /** With everything that has been looked into, and all that happened to its limits. */
    static Map<String, Object> whole(ApprovalCase shown, Today today) {
        Map<String, Object> view = row(shown, today);
        view.put("limits", LimitsView.of(shown.file().limits(), today));
        view.put("examination", ExaminationView.of(shown.file(), today));
        return view;
    }

    static Map<String, Object> row(ApprovalCase shown, Today today) {
        CaseFile file = shown.file();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", file.id());
        view.put("version", shown.revision().version());
        view.put("status", shown.status());
        view.put("number", file.number());
        view.put("item", Map.of("code", file.item().code(), "version", file.item().version(), "name", file.item().name(), "kind", file.item().kind().name()));
        view.put("place", file.place().value());
        view.put("handledAt", file.handover().handledAt());
        view.put("decidedBy", file.decidedBy());
        view.put("acceptedOn", file.handover().acceptedOn().toString());
        view.put("dueOn", file.limits().due().promisedOn().toString());
        view.put("statutoryDueOn", file.limits().due().statutoryOn().toString());
        view.put("remaining", file.limits().promisedOn(today.day(), today.calculator()).standing().remaining());
        view.put("light", file.lightOn(today.day(), today.calculator()).name());
        view.put("awaits", file.awaited().materials());
        file.awaited().overdueSince().ifPresent(day -> view.put("overdueSince", day.toString()));
        file.claimedBy().ifPresent(reviewer -> view.put("claimedBy", reviewer));
        said(shown, view);
        file.afterRecall().ifPresent(chosen -> view.put("afterRecall", afterRecall(chosen)));
        return view;
    }

    private static void said(ApprovalCase shown, Map<String, Object> view) {
        switch (shown) {
            case ApprovalCase.PendingDecision pending -> view.put("proposal", proposal(pending.proposal()));
            case ApprovalCase.Decided decided -> decided(decided, view);
            case ApprovalCase.Sealed sealed -> decided(sealed.decided(), view);
            case ApprovalCase.Ended ended -> view.put("ending", ending(ended.ending()));
            case ApprovalCase.AtTheWindow nothing -> { }
            case ApprovalCase.UnderReview again -> again.remark().ifPresent(why -> view.put("remark", opinion(why)));
            case ApprovalCase.Suspended nothing -> { }
            case ApprovalCase.Filed nothing -> { }
        }
    }

    private static void decided(ApprovalCase.Decided decided, Map<String, Object> view) {
        decided.reviewed().ifPresent(proposal -> view.put("proposal", proposal(proposal)));
        view.put("decision", decision(decided.decision()));
    }

    private static Map<String, Object> proposal(Proposal proposal) {
        return judged(proposal.opinion(), proposal.outcome().name(), proposal.reasons());
    }

    private static Map<String, Object> decision(Decision decision) {
        return switch (decision) {
            case Decision.Grant grant -> judged(grant.opinion(), "GRANT", List.of());
            case Decision.Refusal refusal -> {
                Map<String, Object> view = judged(refusal.opinion(), "REFUSE", refusal.reasons());
                view.put("remedies", remedies(refusal.remedies()));
                yield view;
            }
        };
    }

    private static List<Map<String, String>> reasons(List<Reason> reasons) {
        return reasons.stream().map(reason -> Map.of("article", reason.article(), "fact", reason.fact())).toList();
    }

    private static Map<String, Object> remedies(Remedies remedies) {
        return Map.of("organ", remedies.reconsideration().organ(), "days", remedies.reconsideration().days(),
                "court", remedies.suit().court(), "time", remedies.suit().time(), "reconsiderationFirst", remedies.reconsiderationFirst());
    }

    private static Map<String, Object> ending(Ending ending) {
        return Map.of("why", ending.why().name(), "by", ending.by(), "on", ending.on().toString(), "reason", ending.reason());
    }

    private static Map<String, Object> afterRecall(AfterRecall chosen) {
        return Map.of("choice", chosen.choice().name(), "by", chosen.by(), "on", chosen.on().toString(), "reason", chosen.reason(),
                "earlier", chosen.earlier().stream().map(CaseView::opinion).toList());
    }

    private static Map<String, Object> opinion(Opinion opinion) {
        return Map.of("by", opinion.by(), "text", opinion.text(), "on", opinion.on().toString());
    }

    private static Map<String, Object> judged(Opinion opinion, String outcome, List<Reason> reasons) {
        Map<String, Object> view = new LinkedHashMap<>(opinion(opinion));
        view.put("outcome", outcome);
        view.put("reasons", reasons(reasons));
        return view;
    }
}
