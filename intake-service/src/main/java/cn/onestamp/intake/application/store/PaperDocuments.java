package cn.onestamp.intake.application.store;

import static cn.onestamp.intake.application.store.ApplicationDocuments.day;

import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Papers;
import cn.onestamp.intake.application.SharedPapers;
import cn.onestamp.intake.application.Sharing;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.id.CaseNumber.Channel;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/** Between documents and what was handed in. Names of files are the applicant's words, may say who they are about and are encrypted. */
record PaperDocuments(FieldCipher cipher) {

    List<Document> materials(Dossier dossier) {
        return dossier.materials().stream().map(material -> new Document("code", material.code())
                .append("fileName", new Binary(cipher.encryptText(material.fileName(), dossier.id(), nameField(material.code()))))
                .append("mediaType", material.mediaType())
                .append("size", material.size())
                .append("sha256", material.sha256())
                .append("libraryId", material.libraryId().orElse(null))
                .append("sighting", material.sighting()
                        .map(seen -> new Document("by", seen.by()).append("on", seen.on().toString())).orElse(null))).toList();
    }

    static List<Document> shared(Dossier dossier) {
        return dossier.shared().stream().map(paper -> new Document("code", paper.code()).append("name", paper.name())
                .append("outcome", paper.outcome().name()).append("askedOn", paper.askedOn().toString())
                .append("declared", paper.declared().map(Sharing.Declaration::words).orElse(null))
                .append("declaredBy", paper.declared().flatMap(Sharing.Declaration::by).map(hand -> new Document("account", hand.account())
                        .append("channel", hand.channel().name())).orElse(null))).toList();
    }

    /** What was handed in earlier was handed in without asking others, or their answers were not kept. */
    Papers read(Document stored) {
        return new Papers(
                stored.getList("materials", Document.class).stream().map(material -> material(material, stored.getString("_id"))).toList(),
                stored.getList("shared", Document.class, List.of()).stream().map(PaperDocuments::sharing).toList());
    }

    private Papers.Material material(Document stored, String id) {
        return new Papers.Material(stored.getString("code"), fileName(stored, id),
                stored.getString("mediaType"), stored.getLong("size"), stored.getString("sha256"),
                Optional.ofNullable(stored.getString("libraryId")),
                Optional.ofNullable(stored.get("sighting", Document.class))
                        .map(seen -> new Papers.Sighting(seen.getString("by"), day(seen, "on"))));
    }

    private String fileName(Document stored, String id) {
        return switch (stored.get("fileName")) {
            case Binary encrypted -> cipher.decryptText(encrypted.getData(), id, nameField(stored.getString("code")));
            case Object inClear -> (String) inClear;
        };
    }

    private static String nameField(String materialCode) {
        return "file-name/" + materialCode;
    }

    private static Sharing sharing(Document paper) {
        return new Sharing(paper.getString("code"), paper.getString("name"),
                SharedPapers.Outcome.valueOf(paper.getString("outcome")), day(paper, "askedOn"),
                Optional.ofNullable(paper.getString("declared")).map(words -> new Sharing.Declaration(words, hand(paper))));
    }

    private static Optional<Sharing.Hand> hand(Document paper) {
        return Optional.ofNullable(paper.get("declaredBy", Document.class))
                .map(hand -> new Sharing.Hand(hand.getString("account"), Channel.valueOf(hand.getString("channel"))));
    }
}
