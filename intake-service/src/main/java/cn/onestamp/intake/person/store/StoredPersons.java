package cn.onestamp.intake.person.store;


import cn.onestamp.intake.person.Age;
import cn.onestamp.intake.person.Identity;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.id.PersonName;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The form of a person's document, schema 2: number and name are ciphertext bound to the person's id. Schema 1 knew no
 * guardians, no released accounts and always an account.
 */
final class StoredPersons {

    static final String ACCOUNT = "account";
    static final String GUARDIANS = "guardians";
    static final String FORMER_GUARDIANS = "formerGuardians";
    /** The year alone, because the day would be a birthday in the clear. */
    static final String GUARDED_UNTIL = "guardedUntil";
    static final String RELEASED = "released";
    private static final int SCHEMA = 2;
    private static final String NUMBER = "citizenId";
    private static final String NAME = "name";

    private final FieldCipher cipher;

    StoredPersons(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Document write(String personId, Identity identity, @Nullable String account) {
        Document person = new Document("_id", personId).append("schema", SCHEMA)
                .append(NUMBER, new Binary(cipher.encryptText(identity.citizenId().reveal(), personId, NUMBER)))
                .append(NAME, new Binary(cipher.encryptText(identity.name().reveal(), personId, NAME)));
        return account == null ? person : person.append(ACCOUNT, account);
    }

    PersonName name(Document stored) {
        return PersonName.of(read(stored, NAME));
    }

    Identity identity(Document stored) {
        return new Identity(CitizenId.of(read(stored, NUMBER)), name(stored));
    }

    static boolean wasReleased(Document stored, String account) {
        return stored.getList(RELEASED, String.class, List.of()).contains(account);
    }

    static boolean isGuarded(Document stored, String guardianId) {
        return guardians(stored).contains(guardianId);
    }

    static List<String> guardians(Document stored) {
        return stored.getList(GUARDIANS, String.class, List.of());
    }

    static Stream<String> guardiansEver(Document stored) {
        return Stream.concat(guardians(stored).stream(), stored.getList(FORMER_GUARDIANS, String.class, List.of()).stream());
    }

    int guardedUntil(Document stored) {
        return Age.ofFullAge(CitizenId.of(read(stored, NUMBER))).getValue();
    }

    private String read(Document stored, String field) {
        return cipher.decryptText(stored.get(field, Binary.class).getData(), stored.getString("_id"), field);
    }
}
