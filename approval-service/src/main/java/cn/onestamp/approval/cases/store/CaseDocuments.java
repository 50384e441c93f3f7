package cn.onestamp.approval.cases.store;

import cn.onestamp.approval.cases.AfterRecall;
import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.Awaited;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.Decision;
import cn.onestamp.approval.cases.Handover;
import cn.onestamp.approval.cases.Power;
import cn.onestamp.approval.cases.Proposal;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Cases as they lie in documents (schema 3). Schema 1 did not name the clerk who accepted; its history has the same account,
 * because the case was opened on that clerk's word. Schema 2 kept last days instead of clocks, and had nothing to be looked into.
 */
final class CaseDocuments {

    static final int SCHEMA = 3;

    private CaseDocuments() {}

    static ApprovalCase read(Document stored) {
        CaseFile file = file(stored);
        Revision revision = Aggregates.revisionOf(stored);
        return switch (stored.getString("status")) {
            case "AT_THE_WINDOW" -> new ApprovalCase.AtTheWindow(file, revision);
            case "UNDER_REVIEW" -> new ApprovalCase.UnderReview(
                    file, Optional.ofNullable(stored.get("remark", Document.class)).map(OpinionDocuments::opinion), revision);
            case "SUSPENDED" -> new ApprovalCase.Suspended(file, revision);
            case "PENDING_DECISION" -> new ApprovalCase.PendingDecision(file, proposal(stored).orElseThrow(), revision);
            case "GRANTED", "REFUSED" -> decided(stored, file, revision);
            case "SEALED" -> new ApprovalCase.Sealed(decided(stored, file, revision),
                    OpinionDocuments.sealing(stored.get("sealing", Document.class)));
            case "FILED" -> new ApprovalCase.Filed(file, revision);
            case "WITHDRAWN_BY_APPLICANT", "TERMINATED" -> new ApprovalCase.Ended(file,
                    OpinionDocuments.ending(stored.get("ending", Document.class)), revision);
            default -> throw new IllegalStateException("unknown status of case " + stored.getString("_id"));
        };
    }

    private static ApprovalCase.Decided decided(Document stored, CaseFile file, Revision revision) {
        return switch (OpinionDocuments.decision(stored.get("decision", Document.class))) {
            case Decision.Grant grant -> new ApprovalCase.Granted(file, proposal(stored), grant, revision);
            case Decision.Refusal refusal -> new ApprovalCase.Refused(file, proposal(stored).orElseThrow(), refusal, revision);
        };
    }

    private static Optional<Proposal> proposal(Document stored) {
        return Optional.ofNullable(stored.get("proposal", Document.class)).map(OpinionDocuments::proposal);
    }

    private static CaseFile file(Document stored) {
        return new CaseFile(stored.getString("_id"), handover(stored), new Power(stored.getString("decidedBy"), stored.getString("basis")),
                LimitDocuments.read(stored), awaited(stored), ExaminationDocuments.read(stored.get("examination", Document.class)),
                Optional.ofNullable(stored.getString("claimedBy")), afterRecall(stored));
    }

    private static Handover handover(Document stored) {
        return new Handover(stored.getString("number"), new Handover.Item(stored.getString("itemCode"), stored.getInteger("itemVersion"),
                stored.getString("itemName"), Handover.Kind.valueOf(stored.get("kind", "COMMITTED")), stored.get("licensingLaw", true)),
                new DivisionCode(stored.getString("place")), stored.getString("handledAt"), stored.getString("applicantId"),
                acceptedBy(stored), day(stored, "acceptedOn"), stored.get("onCommitment", false));
    }

    private static String acceptedBy(Document stored) {
        return stored.getInteger("schema") < 2 ? Aggregates.actorOf(stored, "approval.case-opened") : stored.getString("acceptedBy");
    }

    private static Awaited awaited(Document stored) {
        return new Awaited(stored.getList("awaits", String.class, List.of()), Optional.ofNullable(stored.getString("overdueSince")).map(LocalDate::parse));
    }

    private static Optional<AfterRecall> afterRecall(Document stored) {
        return Optional.ofNullable(stored.get("afterRecall", Document.class)).map(OpinionDocuments::afterRecall);
    }

    static LocalDate day(Document stored, String field) {
        return LocalDate.parse(stored.getString(field));
    }
}
