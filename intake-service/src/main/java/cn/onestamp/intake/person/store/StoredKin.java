package cn.onestamp.intake.person.store;

import cn.onestamp.intake.person.Kin;
import cn.onestamp.intake.person.Kinship;
import cn.onestamp.platform.crypto.FieldCipher;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Entries of the book of relatives as they stand in a person's document, where what the county typed is ciphertext; before there was a book there is none. */
final class StoredKin {

    static final String KIN = "kin";
    static final String ACCOUNTS = KIN + ".account";
    private static final String WHY = "why";

    private final FieldCipher cipher;

    StoredKin(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Document write(String personId, Kin kin) {
        Document entry = new Document("account", kin.account()).append("kinship", kin.kinship().name()).append("from", kin.from().toString())
                .append("ended", kin.ended() == null ? null : kin.ended().toString());
        return kin.why() == null ? entry : entry.append(WHY, new Binary(cipher.encryptText(kin.why(), personId, KIN + "." + WHY)));
    }

    List<Kin> read(Document person) {
        return person.getList(KIN, Document.class, List.of()).stream().map(entry -> entry(person.getString("_id"), entry)).toList();
    }

    private Kin entry(String personId, Document stored) {
        String ended = stored.getString("ended");
        return new Kin(stored.getString("account"), Kinship.valueOf(stored.getString("kinship")),
                LocalDate.parse(stored.getString("from")), ended == null ? null : LocalDate.parse(ended), why(personId, stored));
    }

    private @Nullable String why(String personId, Document stored) {
        @Nullable Binary why = stored.get(WHY, Binary.class);
        return why == null ? null : cipher.decryptText(why.getData(), personId, KIN + "." + WHY);
    }
}
