package cn.onestamp.intake.application.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.application.Acceptance;
import cn.onestamp.intake.application.Application;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.crypto.KeyRing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** One document of every earlier schema, as it lies in the stores of halls that run already; only the form is encrypted here. */
class Application_from_an_earlier_year_is_still_read {

    private final FieldCipher cipher = new FieldCipher(KeyRing.parse("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="), new SecureRandom());

    @Test
    void and_whoever_told_of_the_acceptance_is_known_to_have_accepted() throws IOException {
        Application read = new ApplicationDocuments(cipher, () -> Instant.EPOCH).read(stored("schema-1"));

        assertThat(read).isInstanceOfSatisfying(Application.Accepted.class,
                accepted -> assertThat(accepted.acceptance()).extracting(Acceptance::by, Acceptance::how)
                        .containsExactly(Optional.of("zhao.qiuyue"), Acceptance.How.COMPLETE));
    }

    @Test
    void and_an_acceptance_stands_since_it_was_made_and_not_since_the_receipt() throws IOException {
        Document accepted = stored("schema-1");

        assertThat(new ApplicationDocuments(cipher, () -> Instant.EPOCH).seen(accepted).progress().asOf())
                .isEqualTo(Instant.parse("2026-01-05T03:00:00Z"));
    }

    @Test
    void and_a_file_whose_name_was_kept_in_clear_keeps_it_until_it_is_written_again_for_nobody_to_read() throws IOException {
        ApplicationDocuments documents = new ApplicationDocuments(cipher, () -> Instant.EPOCH);

        Application read = documents.read(stored("schema-2"));

        assertThat(read.dossier().materials()).singleElement().satisfies(file -> assertThat(file.fileName()).isEqualTo("方案.pdf"));
        assertThat(documents.papers().materials(read.dossier()).toString()).doesNotContain("方案");
        Document again = stored("schema-2").append("materials", documents.papers().materials(read.dossier()));
        assertThat(documents.read(again)).isEqualTo(read);
    }

    @Test
    void and_whoever_held_it_before_is_remembered_from_when_it_could_be_one_only() throws IOException {
        Document takenOver = stored("schema-1").append("door", new Document("channel", "ONLINE").append("account", "wang.decai")
                .append("mandateId", "m1").append("forAnother", false)
                .append("before", new Document("channel", "AGENT").append("account", "li.chunhua")));

        Application read = new ApplicationDocuments(cipher, () -> Instant.EPOCH).read(takenOver);

        assertThat(read.dossier().door().agent()).contains("li.chunhua");
        assertThat(read.dossier().door().helped("li.chunhua")).isTrue();
        assertThat(read.dossier().mendings()).isEmpty();
    }

    @Test
    void and_what_was_taken_back_before_anybody_kept_by_whose_hand() throws IOException {
        Document takenBack = stored("schema-1").append("status", "WITHDRAWN_BY_APPLICANT")
                .append("withdrawal", new Document("by", "wang.decai").append("on", "2026-01-06"));

        assertThat(new ApplicationDocuments(cipher, () -> Instant.EPOCH).read(takenBack)).isInstanceOfSatisfying(Application.Withdrawn.class,
                withdrawn -> assertThat(withdrawn.withdrawal()).isEqualTo(new Application.Withdrawn.Withdrawal(
                        "wang.decai", LocalDate.of(2026, 1, 6), Optional.empty(), Optional.empty())));
    }

    private Document stored(String schema) throws IOException {
        try (InputStream file = Application_from_an_earlier_year_is_still_read.class.getResourceAsStream("/applications/" + schema + ".json")) {
            Document document = Document.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return document.append("form", new Binary(cipher.encryptText("{}", document.getString("_id"), "form")));
        }
    }
}
