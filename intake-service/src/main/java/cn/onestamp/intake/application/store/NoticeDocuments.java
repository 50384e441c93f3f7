package cn.onestamp.intake.application.store;

import static cn.onestamp.intake.application.store.ApplicationDocuments.day;

import cn.onestamp.intake.application.CorrectionNotice;
import cn.onestamp.intake.application.Deficiency;
import cn.onestamp.intake.application.FurtherRequest;
import cn.onestamp.platform.crypto.FieldCipher;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Between documents and the notice of what is missing; words of clerks and supervisors are encrypted. */
final class NoticeDocuments {

    private final Words words;

    NoticeDocuments(FieldCipher cipher) {
        this.words = new Words(cipher);
    }

    Document correction(CorrectionNotice notice, String id) {
        return new Document("by", notice.by()).append("on", notice.on().toString())
                .append("deficiencies", deficiencies(notice.deficiencies(), id))
                .append("further", notice.further().map(further -> further(further, id)).orElse(null));
    }

    List<Document> deficiencies(List<Deficiency> deficiencies, String id) {
        return deficiencies.stream().map(deficiency -> deficiency(deficiency, id)).toList();
    }

    private Document further(FurtherRequest further, String id) {
        return new Document("by", further.by()).append("on", further.on().toString())
                .append("newFact", words.encrypted(further.newFact(), id, "new-fact"))
                .append("deficiencies", deficiencies(further.deficiencies(), id))
                .append("decision", further.decision().map(decision -> new Document("approved", decision.approved())
                        .append("by", decision.by()).append("on", decision.on().toString())
                        .append("reason", words.encrypted(decision.reason(), id, "further-reason"))).orElse(null));
    }

    private Document deficiency(Deficiency deficiency, String id) {
        return new Document("of", deficiency.of()).append("name", deficiency.name())
                .append("what", words.encrypted(deficiency.what(), id, "what" + deficiency.of()))
                .append("listed", deficiency.listed())
                .append("answeredOn", deficiency.answeredOn().map(LocalDate::toString).orElse(null));
    }

    CorrectionNotice correction(Document stored) {
        Document notice = stored.get("correction", Document.class);
        String id = stored.getString("_id");
        return new CorrectionNotice(notice.getString("by"), day(notice, "on"), deficiencies(notice, id),
                Optional.ofNullable(notice.get("further", Document.class)).map(further -> further(further, id)));
    }

    private List<Deficiency> deficiencies(Document stored, String id) {
        return stored.getList("deficiencies", Document.class).stream()
                .map(one -> new Deficiency(one.getString("of"), one.getString("name"),
                        words.read(one, "what", id, "what" + one.getString("of")), one.getBoolean("listed"),
                        Optional.ofNullable(one.getString("answeredOn")).map(LocalDate::parse)))
                .toList();
    }

    private FurtherRequest further(Document stored, String id) {
        return new FurtherRequest(stored.getString("by"), day(stored, "on"), words.read(stored, "newFact", id, "new-fact"),
                deficiencies(stored, id), Optional.ofNullable(stored.get("decision", Document.class))
                        .map(decision -> new FurtherRequest.Decision(decision.getBoolean("approved"), decision.getString("by"),
                                day(decision, "on"), words.read(decision, "reason", id, "further-reason"))));
    }
}
