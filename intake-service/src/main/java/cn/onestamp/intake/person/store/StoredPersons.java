package cn.onestamp.intake.person.store;

import cn.onestamp.intake.person.Identity;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.id.PersonName;
import org.bson.Document;
import org.bson.types.Binary;

/** The form of a person's document, schema 1: number and name are ciphertext bound to the person's id. */
final class StoredPersons {

    static final String ACCOUNT = "account";
    private static final int SCHEMA = 1;
    private static final String NUMBER = "citizenId";
    private static final String NAME = "name";

    private final FieldCipher cipher;

    StoredPersons(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Document write(String personId, Identity identity, String account) {
        return new Document("_id", personId).append("schema", SCHEMA)
                .append(NUMBER, new Binary(cipher.encryptText(identity.citizenId().reveal(), personId, NUMBER)))
                .append(NAME, new Binary(cipher.encryptText(identity.name().reveal(), personId, NAME)))
                .append(ACCOUNT, account);
    }

    PersonName name(Document stored) {
        return PersonName.of(read(stored, NAME));
    }

    Identity identity(Document stored) {
        return new Identity(CitizenId.of(read(stored, NUMBER)), name(stored));
    }

    private String read(Document stored, String field) {
        return cipher.decryptText(stored.get(field, Binary.class).getData(), stored.getString("_id"), field);
    }
}
