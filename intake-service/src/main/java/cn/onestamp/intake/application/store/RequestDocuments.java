package cn.onestamp.intake.application.store;

import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Request;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.id.DivisionCode;
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
        return new Binary(cipher.encryptText(JSON.writeValueAsString(dossier.form()), dossier.id(), "form"));
    }

    Request read(Document stored) {
        return new Request(
                new Request.AskedItem(stored.getString("itemCode"), stored.getInteger("itemVersion"), stored.getString("itemName")),
                new DivisionCode(stored.getString("place")),
                new Request.Route(stored.getString("handledAt"), stored.getString("decidedBy"), stored.getString("basis"),
                        Optional.ofNullable(stored.getString("grantId"))),
                situation(stored.get("situation", Document.class)),
                JSON.readValue(cipher.decryptText(stored.get("form", Binary.class).getData(), stored.getString("_id"), "form"), ANSWERS));
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
