package cn.onestamp.intake.hall.store;

import cn.onestamp.intake.hall.Enquiry;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.PhoneNumber;
import cn.onestamp.platform.store.Aggregates;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;

/** The form of an enquiry's document, schema 1; whatever anybody said is encrypted, because it may say who it is about. */
final class StoredEnquiries {

    private static final int SCHEMA = 1;

    private final FieldCipher cipher;

    StoredEnquiries(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Document write(Enquiry asked) {
        return new Document("_id", asked.id()).append("schema", SCHEMA)
                .append("status", asked.status().name())
                .append("place", asked.place().value())
                .append("askedAt", Date.from(asked.askedAt()))
                .append("question", hidden(asked.question(), asked.id(), "question"))
                .append("phone", asked.phone().map(phone -> new Binary(cipher.encrypt(phone, asked.id()))).orElse(null))
                .append("owner", owner(asked.owner()))
                .append("handovers", List.of());
    }

    Document handover(Enquiry handedOver) {
        int last = handedOver.handovers().size() - 1;
        Enquiry.Handover handover = handedOver.handovers().get(last);
        return new Document("by", handover.by()).append("from", owner(handover.from())).append("to", owner(handover.to()))
                .append("note", hidden(handover.note(), handedOver.id(), noteField(last))).append("on", handover.on().toString());
    }

    static Document owner(Enquiry.Owner owner) {
        return new Document("account", owner.account().orElse(null)).append("organ", owner.organ());
    }

    Binary hidden(String words, String id, String field) {
        return new Binary(cipher.encryptText(words, id, field));
    }

    Enquiry read(Document stored) {
        String id = stored.getString("_id");
        List<Document> handovers = stored.getList("handovers", Document.class);
        return new Enquiry(id, new DivisionCode(stored.getString("place")), stored.getDate("askedAt").toInstant(),
                shown(stored.get("question", Binary.class), id, "question"),
                Optional.ofNullable(stored.get("phone", Binary.class)).map(phone -> PhoneNumber.of(shown(phone, id, PhoneNumber.KIND))),
                owner(stored.get("owner", Document.class)),
                IntStream.range(0, handovers.size()).mapToObj(at -> handover(handovers.get(at), id, at)).toList(),
                Optional.ofNullable(stored.get("answer", Binary.class)).map(answer -> shown(answer, id, "answer")),
                Aggregates.revisionOf(stored));
    }

    private Enquiry.Handover handover(Document stored, String id, int at) {
        return new Enquiry.Handover(stored.getString("by"), owner(stored.get("from", Document.class)), owner(stored.get("to", Document.class)),
                shown(stored.get("note", Binary.class), id, noteField(at)), LocalDate.parse(stored.getString("on")));
    }

    private static Enquiry.Owner owner(Document stored) {
        return new Enquiry.Owner(Optional.ofNullable(stored.getString("account")), stored.getString("organ"));
    }

    private String shown(Binary hidden, String id, String field) {
        return cipher.decryptText(hidden.getData(), id, field);
    }

    private static String noteField(int at) {
        return "note/" + at;
    }
}
