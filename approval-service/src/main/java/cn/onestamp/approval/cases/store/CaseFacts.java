package cn.onestamp.approval.cases.store;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.Decision;
import cn.onestamp.approval.cases.Proposal;
import cn.onestamp.platform.event.Happened;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What others are told when something has happened to a case. */
final class CaseFacts {

    private CaseFacts() {}

    static List<Happened> opened(ApprovalCase begun) {
        Map<String, Object> told = matter(begun);
        told.put("kind", begun.file().item().kind().name());
        return List.of(new Happened("approval.case-opened", told));
    }

    static Happened told(ApprovalCase now, CaseFact happened) {
        Map<String, Object> told = matter(now);
        told.putAll(more(now, happened));
        return new Happened(type(now, happened), told);
    }

    private static String type(ApprovalCase now, CaseFact happened) {
        return switch (happened) {
            case CaseFact.Assigned assigned -> "approval.case-assigned";
            case CaseFact.Proposed proposed -> proposed.outcome() == Proposal.Outcome.GRANT ? "approval.grant-proposed" : "approval.refusal-proposed";
            case CaseFact.Returned returned -> "approval.case-returned";
            case CaseFact.PassedOn passedOn -> "approval.case-passed-on";
            case CaseFact.Decided decided -> now instanceof ApprovalCase.Refused ? "approval.case-refused" : "approval.case-granted";
            case CaseFact.Suspended suspended -> "approval.case-suspended";
            case CaseFact.Resumed resumed -> "approval.case-resumed";
            case CaseFact.Extended extended -> "approval.limit-extended";
            case CaseFact.Withdrawn withdrawn -> "approval.case-withdrawn";
            case CaseFact.Terminated terminated -> "approval.case-terminated";
            case CaseFact.Kept kept -> "approval.case-kept";
            case CaseFact.HandedBack handedBack -> "approval.case-handed-back";
            case CaseFact.Sealed sealed -> isGrant((ApprovalCase.Sealed) now) ? "approval.decision-sealed" : "approval.refusal-sealed";
            case CaseFact.LookedInto step -> ExaminationFacts.type(step);
        };
    }

    static Map<String, Object> more(ApprovalCase now, CaseFact happened) {
        return switch (happened) {
            case CaseFact.Assigned assigned -> assigned.reviewer().<Map<String, Object>>map(reviewer -> Map.of("reviewer", reviewer)).orElse(Map.of());
            case CaseFact.Decided decided -> Map.of("decidedOn", decided.on().toString());
            case CaseFact.Suspended suspended -> Map.of("procedure", suspended.procedure().kind().name(), "basis", suspended.procedure().basis(),
                    "from", suspended.procedure().from().toString(), "expectedTo", suspended.procedure().expectedTo().toString(),
                    "document", suspended.document());
            case CaseFact.Resumed resumed -> with(due(now), "resumedOn", resumed.result().on().toString());
            case CaseFact.Extended extended -> with(due(now), "document", extended.told().document());
            case CaseFact.HandedBack handedBack -> Map.of("from", handedBack.from());
            case CaseFact.Sealed sealed -> sealing((ApprovalCase.Sealed) now);
            case CaseFact.Proposed proposed -> Map.of();
            case CaseFact.Returned returned -> Map.of();
            case CaseFact.PassedOn passedOn -> Map.of();
            case CaseFact.Withdrawn withdrawn -> Map.of();
            case CaseFact.Terminated terminated -> Map.of();
            case CaseFact.Kept kept -> Map.of();
            case CaseFact.LookedInto step -> ExaminationFacts.more(step);
        };
    }

    private static boolean isGrant(ApprovalCase.Sealed sealed) {
        return sealed.decided().decision() instanceof Decision.Grant;
    }

    private static Map<String, Object> sealing(ApprovalCase.Sealed sealed) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("decidedOn", sealed.decided().decision().opinion().on().toString());
        told.put("sealedOn", sealed.sealing().on().toString());
        told.put("sealId", sealed.sealing().sealId());
        told.put("verificationCode", sealed.sealing().verificationCode());
        told.put("documents", sealed.sealing().documents().stream().map(OpinionDocuments::of).toList());
        return told;
    }

    private static Map<String, Object> due(ApprovalCase now) {
        return Map.of("promisedDueOn", now.file().limits().due().promisedOn().toString(),
                "statutoryDueOn", now.file().limits().due().statutoryOn().toString());
    }

    static Map<String, Object> with(Map<String, Object> members, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return more;
    }

    private static Map<String, Object> matter(ApprovalCase now) {
        CaseFile file = now.file();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", file.number());
        told.put("itemCode", file.item().code());
        told.put("itemVersion", file.item().version());
        told.put("itemName", file.item().name());
        told.put("place", file.place().value());
        told.put("handledAt", file.handover().handledAt());
        told.put("decidedBy", file.decidedBy());
        told.put("applicantId", file.handover().applicantId());
        told.put("status", now.status());
        return told;
    }

    /** What the caller is answered, and gets again for the same key. */
    static Map<String, Object> answer(ApprovalCase now) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", now.file().id());
        answer.put("number", now.file().number());
        answer.put("version", now.revision().version() + 1);
        answer.put("status", now.status());
        switch (now) {
            case ApprovalCase.Sealed sealed -> {
                answer.put("verificationCode", sealed.sealing().verificationCode());
                answer.put("documents", sealed.sealing().documents().stream().map(OpinionDocuments::of).toList());
            }
            case ApprovalCase.Open open when open.file().afterRecall().isPresent() -> answer.put("decidedBy", open.file().decidedBy());
            default -> { }
        }
        return answer;
    }
}
