package cn.onestamp.approval.cases.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.approval.cases.AfterRecall;
import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.Sealing;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.store.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each step changes in the document, what it tells the others, and what the caller is answered. */
final class CaseFacts {

    private CaseFacts() {}

    static Change opened(CaseFile file) {
        return new Change(combine(
                set("schema", CaseDocuments.SCHEMA), set("status", "UNDER_REVIEW"), set("number", file.number()),
                set("itemCode", file.itemCode()), set("itemVersion", file.itemVersion()), set("itemName", file.itemName()),
                set("place", file.place().value()), set("handledAt", file.handledAt()), set("decidedBy", file.decidedBy()),
                set("basis", file.basis()), set("applicantId", file.applicantId()),
                set("acceptedBy", file.acceptedBy()), set("acceptedOn", file.acceptedOn().toString()),
                set("promisedDueOn", file.promisedDueOn().toString()),
                set("statutoryDueOn", file.statutoryDueOn().toString()),
                set("awaits", file.awaits())),
                List.of(new Happened("approval.case-opened", matter(file))), Map.of());
    }

    static Change proposed(ApprovalCase.PendingDecision proposed) {
        return new Change(combine(set("status", proposed.status()), set("proposal", CaseDocuments.opinion(proposed.proposal()))),
                List.of(new Happened("approval.grant-proposed", matter(proposed.file()))), answer(proposed));
    }

    static Change granted(ApprovalCase.Granted granted) {
        Map<String, Object> told = matter(granted.file());
        told.put("decidedOn", granted.decision().on().toString());
        return new Change(combine(set("status", granted.status()), set("decision", CaseDocuments.opinion(granted.decision()))),
                List.of(new Happened("approval.case-granted", told)), answer(granted));
    }

    static Change kept(ApprovalCase.Open kept) {
        return new Change(set("afterRecall", CaseDocuments.afterRecall(chosen(kept))),
                List.of(new Happened("approval.case-kept", matter(kept.file()))), afterChoice(kept));
    }

    static Change handedBack(ApprovalCase.UnderReview handedBack, String from) {
        Map<String, Object> told = matter(handedBack.file());
        told.put("from", from);
        return new Change(combine(set("status", handedBack.status()), set("decidedBy", handedBack.file().decidedBy()),
                set("basis", handedBack.file().basis()), unset("proposal"),
                set("afterRecall", CaseDocuments.afterRecall(chosen(handedBack)))),
                List.of(new Happened("approval.case-handed-back", told)), afterChoice(handedBack));
    }

    private static AfterRecall chosen(ApprovalCase.Open decided) {
        return Objects.requireNonNull(decided.file().afterRecall());
    }

    private static Map<String, Object> afterChoice(ApprovalCase.Open decided) {
        Map<String, Object> answer = answer(decided);
        answer.put("decidedBy", decided.file().decidedBy());
        return answer;
    }

    static Change sealed(ApprovalCase.Sealed sealed) {
        Sealing sealing = sealed.sealing();
        Map<String, Object> told = matter(sealed.file());
        told.put("decidedOn", sealed.decision().on().toString());
        told.put("sealedOn", sealing.on().toString());
        told.put("sealId", sealing.sealId());
        told.put("verificationCode", sealing.verificationCode());
        told.put("documents", sealing.documents().stream().map(CaseDocuments::sealedDocument).toList());
        Map<String, Object> answer = answer(sealed);
        answer.put("verificationCode", sealing.verificationCode());
        answer.put("documents", sealing.documents().stream().map(CaseDocuments::sealedDocument).toList());
        return new Change(combine(set("status", sealed.status()), set("sealing", CaseDocuments.sealing(sealing))),
                List.of(new Happened("approval.decision-sealed", told)), answer);
    }

    private static Map<String, Object> matter(CaseFile file) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", file.number());
        told.put("itemCode", file.itemCode());
        told.put("itemVersion", file.itemVersion());
        told.put("itemName", file.itemName());
        told.put("place", file.place().value());
        told.put("handledAt", file.handledAt());
        told.put("decidedBy", file.decidedBy());
        told.put("applicantId", file.applicantId());
        return told;
    }

    private static Map<String, Object> answer(ApprovalCase done) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", done.file().id());
        answer.put("number", done.file().number());
        answer.put("version", done.revision().version() + 1);
        answer.put("status", done.status());
        return answer;
    }
}
