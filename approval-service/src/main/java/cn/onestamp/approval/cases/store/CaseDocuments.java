package cn.onestamp.approval.cases.store;

import cn.onestamp.approval.cases.AfterRecall;
import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.Opinion;
import cn.onestamp.approval.cases.Sealing;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Between documents (schema 2) and cases. Schema 1 did not name the clerk who accepted; its history has the same account,
 * because the case was opened on that clerk's word.
 */
final class CaseDocuments {

    static final int SCHEMA = 2;

    private CaseDocuments() {}

    static ApprovalCase read(Document stored) {
        CaseFile file = file(stored);
        Revision revision = Aggregates.revisionOf(stored);
        return switch (stored.getString("status")) {
            case "UNDER_REVIEW" -> new ApprovalCase.UnderReview(file, revision);
            case "PENDING_DECISION" -> new ApprovalCase.PendingDecision(file, opinion(stored, "proposal"), revision);
            case "GRANTED" -> new ApprovalCase.Granted(file, opinion(stored, "proposal"), opinion(stored, "decision"), revision);
            case "SEALED" -> new ApprovalCase.Sealed(
                    file, opinion(stored, "proposal"), opinion(stored, "decision"), sealing(stored), revision);
            default -> throw new IllegalStateException("unknown status of case " + stored.getString("_id"));
        };
    }

    static Document opinion(Opinion opinion) {
        return new Document("by", opinion.by()).append("text", opinion.text()).append("on", opinion.on().toString());
    }

    static Document sealing(Sealing sealing) {
        return new Document("by", sealing.by())
                .append("sealId", sealing.sealId())
                .append("verificationCode", sealing.verificationCode())
                .append("on", sealing.on().toString())
                .append("documents", sealing.documents().stream().map(CaseDocuments::sealedDocument).toList());
    }

    static Document sealedDocument(Sealing.SealedDocument document) {
        return new Document("id", document.id()).append("format", document.format()).append("sha256", document.sha256());
    }

    private static CaseFile file(Document stored) {
        return new CaseFile(stored.getString("_id"), stored.getString("number"), stored.getString("itemCode"),
                stored.getInteger("itemVersion"), stored.getString("itemName"), new DivisionCode(stored.getString("place")),
                stored.getString("handledAt"), stored.getString("decidedBy"), stored.getString("basis"),
                stored.getString("applicantId"), acceptedBy(stored), day(stored, "acceptedOn"), day(stored, "promisedDueOn"),
                day(stored, "statutoryDueOn"), stored.getList("awaits", String.class, List.of()),
                perhaps(stored, "overdueSince"), afterRecall(stored));
    }

    static Document afterRecall(AfterRecall choice) {
        return new Document("choice", choice.choice().name()).append("by", choice.by()).append("on", choice.on().toString())
                .append("reason", choice.reason()).append("earlier", choice.earlier().stream().map(CaseDocuments::opinion).toList());
    }

    private static @Nullable AfterRecall afterRecall(Document stored) {
        Document chosen = stored.get("afterRecall", Document.class);
        return chosen == null ? null : new AfterRecall(AfterRecall.Choice.valueOf(chosen.getString("choice")), chosen.getString("by"),
                day(chosen, "on"), chosen.getString("reason"),
                chosen.getList("earlier", Document.class).stream().map(CaseDocuments::opinionIn).toList());
    }

    private static String acceptedBy(Document stored) {
        return stored.getInteger("schema") < 2 ? Aggregates.actorOf(stored, "approval.case-opened") : stored.getString("acceptedBy");
    }

    private static Opinion opinion(Document stored, String field) {
        return opinionIn(stored.get(field, Document.class));
    }

    private static Opinion opinionIn(Document opinion) {
        return new Opinion(opinion.getString("by"), opinion.getString("text"), day(opinion, "on"));
    }

    private static Sealing sealing(Document stored) {
        Document sealing = stored.get("sealing", Document.class);
        return new Sealing(sealing.getString("by"), sealing.getString("sealId"), sealing.getString("verificationCode"),
                day(sealing, "on"), sealing.getList("documents", Document.class).stream()
                        .map(one -> new Sealing.SealedDocument(one.getString("id"), one.getString("format"), one.getString("sha256")))
                        .toList());
    }

    private static @Nullable LocalDate perhaps(Document stored, String field) {
        return stored.getString(field) == null ? null : day(stored, field);
    }

    private static LocalDate day(Document stored, String field) {
        return LocalDate.parse(stored.getString(field));
    }
}
