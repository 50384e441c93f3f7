package cn.onestamp.intake.application.store;

import static cn.onestamp.intake.application.store.ApplicationDocuments.day;

import cn.onestamp.intake.application.Application.Withdrawn.Withdrawal;
import cn.onestamp.intake.application.Acceptance;
import cn.onestamp.intake.application.Door.Hand;
import cn.onestamp.intake.application.NonAcceptance;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.store.Aggregates;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/** Between documents and what was judged about an application; a clerk's own words are encrypted. */
final class JudgementDocuments {

    private final Words words;

    JudgementDocuments(FieldCipher cipher) {
        this.words = new Words(cipher);
    }

    Acceptance acceptance(Document stored) {
        return new Acceptance(Acceptance.How.valueOf(stored.get("how", "COMPLETE")), acceptedBy(stored), day(stored, "acceptedOn"),
                limit(stored, "promised"), limit(stored, "statutory"), tolerance(stored), stored.getBoolean("provisional", false), Optional.empty());
    }

    private static Acceptance.Limit limit(Document stored, String which) {
        return new Acceptance.Limit(stored.getInteger(which + "Days"), day(stored, which + "DueOn"));
    }

    private static Optional<Acceptance.ToleranceAcceptance> tolerance(Document stored) {
        return Optional.ofNullable(stored.getString("supplementDueOn"))
                .map(due -> new Acceptance.ToleranceAcceptance(stored.getList("awaits", String.class),
                        stored.getList("awaitsNamed", String.class, stored.getList("awaits", String.class)), LocalDate.parse(due),
                        stored.getBoolean("supplementOverdue", false)));
    }

    private static Optional<String> acceptedBy(Document stored) {
        return Optional.ofNullable(stored.getInteger("schema") < 2
                ? Aggregates.actorOf(stored, Told.ACCEPTED) : stored.getString("acceptedBy"));
    }

    Document nonAcceptance(NonAcceptance refusal, String id) {
        return new Document("kind", refusal.kind().name()).append("by", refusal.by()).append("on", refusal.on().toString())
                .append("reason", words.encrypted(refusal.reason(), id, "reason"))
                .append("rightOrgan", refusal.rightOrgan().map(organ -> new Document("code", organ.code()).append("name", organ.name())).orElse(null))
                .append("remedy", refusal.remedy().orElse(null));
    }

    NonAcceptance nonAcceptance(Document stored) {
        Document refusal = stored.get("nonAcceptance", Document.class);
        return new NonAcceptance(NonAcceptance.Kind.valueOf(refusal.getString("kind")), refusal.getString("by"), day(refusal, "on"),
                words.read(refusal, "reason", stored.getString("_id"), "reason"),
                Optional.ofNullable(refusal.get("rightOrgan", Document.class))
                        .map(organ -> new NonAcceptance.RightOrgan(organ.getString("code"), organ.getString("name"))),
                Optional.ofNullable(refusal.getString("remedy")));
    }

    Document withdrawal(Withdrawal withdrawal, String id) {
        return new Document("by", withdrawal.by()).append("on", withdrawal.on().toString())
                .append("hand", withdrawal.hand().map(Hand::name).orElse(null))
                .append("reason", withdrawal.reason().map(said -> words.encrypted(said, id, "withdrawal")).orElse(null));
    }

    Withdrawal withdrawal(Document stored) {
        Document withdrawal = stored.get("withdrawal", Document.class);
        return new Withdrawal(withdrawal.getString("by"), day(withdrawal, "on"), Optional.ofNullable(withdrawal.getString("hand")).map(Hand::valueOf),
                Optional.ofNullable(withdrawal.get("reason", Binary.class)).map(said -> words.read(withdrawal, "reason", stored.getString("_id"), "withdrawal")));
    }
}
