package cn.onestamp.approval.cases.store;

import static cn.onestamp.approval.cases.store.CaseDocuments.day;

import cn.onestamp.approval.cases.AfterRecall;
import cn.onestamp.approval.cases.Decision;
import cn.onestamp.approval.cases.Ending;
import cn.onestamp.approval.cases.Opinion;
import cn.onestamp.approval.cases.Proposal;
import cn.onestamp.approval.cases.Reason;
import cn.onestamp.approval.cases.Remedies;
import cn.onestamp.approval.cases.Sealing;
import java.util.List;
import org.bson.Document;

/** What people wrote, decided and sealed, as it lies in a document. A proposal or decision without reasons is one to grant. */
final class OpinionDocuments {

    private OpinionDocuments() {}

    static Document of(Opinion opinion) {
        return new Document("by", opinion.by()).append("text", opinion.text()).append("on", opinion.on().toString());
    }

    static Opinion opinion(Document stored) {
        return new Opinion(stored.getString("by"), stored.getString("text"), day(stored, "on"));
    }

    static Document of(Proposal proposal) {
        Document written = of(proposal.opinion());
        return proposal.reasons().isEmpty() ? written : written.append("reasons", reasons(proposal.reasons()));
    }

    static Proposal proposal(Document stored) {
        List<Reason> reasons = reasons(stored);
        return reasons.isEmpty() ? Proposal.toGrant(opinion(stored)) : Proposal.toRefuse(opinion(stored), reasons);
    }

    static Document of(Decision decision) {
        Document written = of(decision.opinion());
        return switch (decision) {
            case Decision.Grant grant -> written;
            case Decision.Refusal refusal -> written.append("reasons", reasons(refusal.reasons())).append("remedies", of(refusal.remedies()));
        };
    }

    static Decision decision(Document stored) {
        List<Reason> reasons = reasons(stored);
        return reasons.isEmpty() ? new Decision.Grant(opinion(stored))
                : new Decision.Refusal(opinion(stored), reasons, remedies(stored.get("remedies", Document.class)));
    }

    private static List<Document> reasons(List<Reason> reasons) {
        return reasons.stream().map(reason -> new Document("article", reason.article()).append("fact", reason.fact())).toList();
    }

    private static List<Reason> reasons(Document stored) {
        return stored.getList("reasons", Document.class, List.of()).stream()
                .map(reason -> new Reason(reason.getString("article"), reason.getString("fact"))).toList();
    }

    private static Document of(Remedies remedies) {
        Remedies.Reconsideration asked = remedies.reconsideration();
        Remedies.Suit suit = remedies.suit();
        return new Document("organ", asked.organ()).append("days", asked.days()).append("basis", asked.basis())
                .append("court", suit.court()).append("time", suit.time()).append("suitBasis", suit.basis())
                .append("reconsiderationFirst", remedies.reconsiderationFirst());
    }

    private static Remedies remedies(Document stored) {
        return new Remedies(new Remedies.Reconsideration(stored.getString("organ"), stored.getInteger("days"), stored.getString("basis")),
                new Remedies.Suit(stored.getString("court"), stored.getString("time"), stored.getString("suitBasis")),
                stored.getBoolean("reconsiderationFirst"));
    }

    static Document of(Ending ending) {
        return new Document("why", ending.why().name()).append("by", ending.by()).append("on", ending.on().toString()).append("reason", ending.reason());
    }

    static Ending ending(Document stored) {
        return new Ending(Ending.Why.valueOf(stored.getString("why")), stored.getString("by"), day(stored, "on"), stored.getString("reason"));
    }

    static Document of(AfterRecall choice) {
        return new Document("choice", choice.choice().name()).append("by", choice.by()).append("on", choice.on().toString())
                .append("reason", choice.reason()).append("earlier", choice.earlier().stream().map(OpinionDocuments::of).toList());
    }

    static AfterRecall afterRecall(Document stored) {
        return new AfterRecall(AfterRecall.Choice.valueOf(stored.getString("choice")), stored.getString("by"), day(stored, "on"),
                stored.getString("reason"), stored.getList("earlier", Document.class).stream().map(OpinionDocuments::opinion).toList());
    }

    static Document of(Sealing sealing) {
        return new Document("by", sealing.by()).append("sealId", sealing.sealId()).append("verificationCode", sealing.verificationCode())
                .append("on", sealing.on().toString()).append("documents", sealing.documents().stream().map(OpinionDocuments::of).toList());
    }

    static Document of(Sealing.SealedDocument document) {
        return new Document("id", document.id()).append("format", document.format()).append("sha256", document.sha256());
    }

    static Sealing sealing(Document stored) {
        return new Sealing(stored.getString("by"), stored.getString("sealId"), stored.getString("verificationCode"), day(stored, "on"),
                stored.getList("documents", Document.class).stream()
                        .map(one -> new Sealing.SealedDocument(one.getString("id"), one.getString("format"), one.getString("sha256"))).toList());
    }
}
