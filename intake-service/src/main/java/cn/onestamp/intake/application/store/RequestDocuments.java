package cn.onestamp.intake.application.store;

import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Request;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.id.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Between documents and what is asked; the answers of the form are encrypted. */
record RequestDocuments(FieldCipher cipher) {

    static final String MENDINGS = "mendings";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() { };

    Document of(Dossier dossier) {
        return new Document("itemCode", dossier.item().code())
                .append("itemVersion", dossier.item().version())
                .append("itemName", dossier.item().name())
                .append("place", dossier.place().value())
                .append("handledAt", dossier.route().handledAt())
                .append("decidedBy", dossier.route().decidedBy())
                .append("basis", dossier.route().basis())
                .append("grantId", dossier.route().grantId().orElse(null))
                .append("situation", situation(dossier))
                .append("form", form(dossier));
    }

    static Document situation(Dossier dossier) {
        Request.Situation situation = dossier.situation();
        return new Document("answers", new Document(new TreeMap<>(situation.answers())))
                .append("later", situation.later()).append("commits", situation.commits());
    }

    Binary form(Dossier dossier) {
        return encrypted(dossier.form(), dossier.id(), "form");
    }

    Request read(Document stored) {
        return new Request(
                new Request.AskedItem(stored.getString("itemCode"), stored.getInteger("itemVersion"), stored.getString("itemName")),
                new DivisionCode(stored.getString("place")),
                new Request.Route(stored.getString("handledAt"), stored.getString("decidedBy"), stored.getString("basis"),
                        Optional.ofNullable(stored.getString("grantId"))),
                situation(stored.get("situation", Document.class)), answers(stored, "form", stored.getString("_id"), "form"), mendings(stored));
    }

    List<Document> mendings(Dossier dossier) {
        return dossier.mendings().stream().map(mending -> new Document("by", mending.by()).append("on", mending.on().toString())
                .append("before", encrypted(mending.before(), dossier.id(), MENDINGS))).toList();
    }

    private List<Request.Mending> mendings(Document stored) {
        return stored.getList(MENDINGS, Document.class, List.of()).stream().map(mending -> new Request.Mending(mending.getString("by"),
                LocalDate.parse(mending.getString("on")), answers(mending, "before", stored.getString("_id"), MENDINGS))).toList();
    }

    private Binary encrypted(Map<String, Object> answers, String id, String field) {
        return new Binary(cipher.encryptText(JSON.writeValueAsString(answers), id, field));
    }

    private Map<String, Object> answers(Document stored, String member, String id, String field) {
        return JSON.readValue(cipher.decryptText(stored.get(member, Binary.class).getData(), id, field), ANSWERS);
    }

    /** Before schema 4 nobody was asked. */
    private static Request.Situation situation(@Nullable Document stored) {
        if (stored == null) {
            return Request.Situation.told(Map.of());
        }
        Map<String, String> answers = new TreeMap<>();
        stored.get("answers", Document.class).forEach((question, option) -> answers.put(question, (String) option));
        return new Request.Situation(answers, stored.getList("later", String.class), stored.getBoolean("commits"));
    }
}
