package cn.onestamp.intake.application.store;

import static cn.onestamp.intake.application.store.ApplicationDocuments.day;

import cn.onestamp.intake.application.Acceptance;
import cn.onestamp.intake.application.CorrectionNotice;
import cn.onestamp.intake.application.Deficiency;
import cn.onestamp.intake.application.NonAcceptance;
import cn.onestamp.intake.application.Withdrawal;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.store.Aggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/** Between documents and what was judged about an application; a clerk's own words are encrypted. */
final class JudgementDocuments {

    private final FieldCipher cipher;

    JudgementDocuments(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Acceptance acceptance(Document stored) {
        return new Acceptance(Acceptance.How.valueOf(stored.get("how", "COMPLETE")), acceptedBy(stored), day(stored, "acceptedOn"),
                stored.getInteger("promisedDays"), stored.getInteger("statutoryDays"),
                day(stored, "promisedDueOn"), day(stored, "statutoryDueOn"), supplement(stored), stored.getBoolean("provisional", false));
    }

    private static Optional<Acceptance.Supplement> supplement(Document stored) {
        return Optional.ofNullable(stored.getString("supplementDueOn"))
                .map(due -> new Acceptance.Supplement(stored.getList("awaits", String.class), LocalDate.parse(due)));
    }

    private static Optional<String> acceptedBy(Document stored) {
        return Optional.ofNullable(stored.getInteger("schema") < 2
                ? Aggregates.actorOf(stored, Told.ACCEPTED) : stored.getString("acceptedBy"));
    }

    Document correction(CorrectionNotice notice, String id) {
        return new Document("by", notice.by()).append("on", notice.on().toString())
                .append("deficiencies", notice.deficiencies().stream().map(deficiency -> deficiency(deficiency, id)).toList());
    }

    private Document deficiency(Deficiency deficiency, String id) {
        return new Document("of", deficiency.of()).append("name", deficiency.name())
                .append("what", encrypted(deficiency.what(), id, "what" + deficiency.of()))
                .append("listed", deficiency.listed())
                .append("answeredOn", deficiency.answeredOn().map(LocalDate::toString).orElse(null));
    }

    CorrectionNotice correction(Document stored) {
        Document notice = stored.get("correction", Document.class);
        List<Deficiency> deficiencies = notice.getList("deficiencies", Document.class).stream()
                .map(one -> new Deficiency(one.getString("of"), one.getString("name"),
                        read(one, "what", stored.getString("_id"), "what" + one.getString("of")), one.getBoolean("listed"),
                        Optional.ofNullable(one.getString("answeredOn")).map(LocalDate::parse)))
                .toList();
        return new CorrectionNotice(notice.getString("by"), day(notice, "on"), deficiencies);
    }

    Document nonAcceptance(NonAcceptance refusal, String id) {
        return new Document("kind", refusal.kind().name()).append("by", refusal.by()).append("on", refusal.on().toString())
                .append("reason", encrypted(refusal.reason(), id, "reason"))
                .append("rightOrgan", refusal.rightOrgan().map(organ -> new Document("code", organ.code()).append("name", organ.name())).orElse(null))
                .append("remedy", refusal.remedy().orElse(null));
    }

    NonAcceptance nonAcceptance(Document stored) {
        Document refusal = stored.get("nonAcceptance", Document.class);
        return new NonAcceptance(NonAcceptance.Kind.valueOf(refusal.getString("kind")), refusal.getString("by"), day(refusal, "on"),
                read(refusal, "reason", stored.getString("_id"), "reason"),
                Optional.ofNullable(refusal.get("rightOrgan", Document.class))
                        .map(organ -> new NonAcceptance.RightOrgan(organ.getString("code"), organ.getString("name"))),
                Optional.ofNullable(refusal.getString("remedy")));
    }

    static Document withdrawal(Withdrawal withdrawal) {
        return new Document("by", withdrawal.by()).append("on", withdrawal.on().toString());
    }

    Withdrawal withdrawal(Document stored) {
        Document withdrawal = stored.get("withdrawal", Document.class);
        return new Withdrawal(withdrawal.getString("by"), day(withdrawal, "on"));
    }

    private Binary encrypted(String words, String id, String field) {
        return new Binary(cipher.encryptText(words, id, field));
    }

    private String read(Document stored, String member, String id, String field) {
        return cipher.decryptText(stored.get(member, Binary.class).getData(), id, field);
    }
}
