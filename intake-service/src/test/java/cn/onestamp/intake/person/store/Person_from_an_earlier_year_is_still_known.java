package cn.onestamp.intake.person.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.person.Identity;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.crypto.KeyRing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** A document of schema 1 as it lies in the stores of halls that run already; only number and name are encrypted here. */
class Person_from_an_earlier_year_is_still_known {

    private final FieldCipher cipher = new FieldCipher(KeyRing.parse("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="), new SecureRandom());

    @Test
    void by_number_and_name_and_has_neither_guardian_nor_released_account() throws IOException {
        Document stored = stored();

        assertThat(new StoredPersons(cipher).identity(stored))
                .isEqualTo(Identity.read("532301199003070012", "王德财", LocalDate.of(2026, 1, 5)));
        assertThat(StoredPersons.isGuarded(stored, "somebody")).isFalse();
        assertThat(StoredPersons.wasReleased(stored, "wang.decai")).isFalse();
    }

    private Document stored() throws IOException {
        try (InputStream file = Person_from_an_earlier_year_is_still_known.class.getResourceAsStream("/persons/schema-1.json")) {
            Document document = Document.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return document.append("citizenId", encrypted(document, "citizenId", "532301199003070012"))
                    .append("name", encrypted(document, "name", "王德财"));
        }
    }

    private Binary encrypted(Document document, String field, String value) {
        return new Binary(cipher.encryptText(value, document.getString("_id"), field));
    }
}
