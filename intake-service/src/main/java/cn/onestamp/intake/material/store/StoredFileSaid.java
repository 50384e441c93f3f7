package cn.onestamp.intake.material.store;


import cn.onestamp.intake.material.FileSaid;
import cn.onestamp.platform.crypto.FieldCipher;
import java.time.LocalDate;
import org.bson.Document;
import org.bson.types.Binary;

/** What a file says of itself, in the document it belongs to; its name and title may say whose it is and are ciphertext. */
final class StoredFileSaid {

    private static final String NAME = "fileName";
    private static final String TITLE = "title";
    private static final String MATERIAL = "materialCode";
    private static final String UNTIL = "validUntil";

    private final FieldCipher cipher;

    StoredFileSaid(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Document write(String owner, FileSaid said) {
        Document written = new Document("mediaType", said.mediaType()).append("size", said.size()).append("sha256", said.sha256())
                .append(NAME, encrypted(said.fileName(), owner, NAME)).append(TITLE, encrypted(said.title(), owner, TITLE))
                .append(MATERIAL, said.materialCode());
        return said.validUntil() == null ? written : written.append(UNTIL, said.validUntil().toString());
    }

    FileSaid read(Document stored) {
        String until = stored.getString(UNTIL);
        return new FileSaid(plain(stored, NAME), stored.getString("mediaType"), stored.getLong("size"), stored.getString("sha256"),
                plain(stored, TITLE), stored.getString(MATERIAL), until == null ? null : LocalDate.parse(until));
    }

    private Binary encrypted(String text, String owner, String field) {
        return new Binary(cipher.encryptText(text, owner, field));
    }

    private String plain(Document stored, String field) {
        return cipher.decryptText(stored.get(field, Binary.class).getData(), stored.getString("_id"), field);
    }
}
