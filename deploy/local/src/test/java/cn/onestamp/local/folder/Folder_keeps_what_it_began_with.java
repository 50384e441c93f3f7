package cn.onestamp.local.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.local.Refusal;
import cn.onestamp.local.checkout.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Folder_keeps_what_it_began_with {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path place;

    private DataFolder folder;

    @BeforeEach
    void aNewFolder() throws IOException {
        folder = new DataFolder(place.resolve("data"));
        folder.make();
    }

    @Test
    void a_new_one_has_no_beginning() throws IOException {
        assertThat(Beginning.find(folder)).isEmpty();
    }

    @Test
    void its_store_and_first_day_are_read_again() throws IOException {
        new Beginning("embedded", MONDAY).keep(folder);
        assertThat(Beginning.find(folder)).contains(new Beginning("embedded", MONDAY));
    }

    @Test
    void one_that_a_newer_launcher_wrote_is_refused_with_a_sentence() throws IOException {
        new Beginning("embedded", null).keep(folder);
        Files.writeString(folder.versionFile(), "2\n");
        assertThatThrownBy(() -> Beginning.find(folder))
                .hasMessageContaining("was written by a newer OneStamp (folder version 2); this one reads version 1");
    }

    @Test
    void one_whose_version_or_beginning_is_damaged_is_refused_with_a_sentence() throws IOException {
        new Beginning("embedded", null).keep(folder);
        for (byte[] damaged : List.of(new byte[0], new byte[] {(byte) 0xff, (byte) 0xfe, 0}, new byte[] {'-', '1'})) {
            Files.write(folder.versionFile(), damaged);
            assertThatThrownBy(() -> Beginning.find(folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("version is not what OneStamp wrote there");
        }
        Files.writeString(folder.versionFile(), "1");
        Files.write(folder.beginning(), new byte[0]);
        assertThatThrownBy(() -> Beginning.find(folder)).isInstanceOf(Refusal.class).hasMessageContaining("beginning.json");
    }

    @Test
    void one_whose_first_opening_was_broken_off_is_still_new() throws IOException {
        Files.writeString(folder.path().resolve("version.next"), "");
        Files.createFile(folder.lock());
        assertThat(Beginning.find(folder)).isEmpty();
    }

    @Test
    void asking_again_for_the_same_is_fine_and_for_another_store_or_day_is_refused() {
        Beginning beginning = new Beginning("embedded", MONDAY);
        assertThatCode(() -> beginning.mustAgreeWith(Optional.of("embedded"), Optional.of(MONDAY), folder))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> beginning.mustAgreeWith(Optional.of("mongod"), Optional.empty(), folder))
                .hasMessageContaining("another --data folder");
        assertThatThrownBy(() -> beginning.mustAgreeWith(Optional.empty(), Optional.of(MONDAY.plusDays(1)), folder))
                .hasMessageContaining("began on 2026-01-05");
    }

    @Test
    void a_secret_is_made_once_and_only_its_owner_can_read_it() throws IOException {
        Secrets secrets = new Secrets(folder, new SecureRandom());
        String first = secrets.get("intake", "onestamp.client-secret");
        assertThat(first).hasSize(44).isEqualTo(secrets.get("intake", "onestamp.client-secret"));
        assertThat(first).isNotEqualTo(secrets.get("approval", "onestamp.client-secret"));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(secrets.of("intake").resolve("onestamp.client-secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void one_caretaker_holds_it_at_a_time() throws IOException {
        try (FolderLock held = FolderLock.tryFor(folder).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> FolderLock.tryFor(folder))
                    .isInstanceOf(java.nio.channels.OverlappingFileLockException.class);
        }
        assertThat(FolderLock.tryFor(folder)).isPresent();
    }

    @Test
    void the_roots_of_its_seals_are_remembered_together_and_once() throws IOException {
        TrustRoots roots = new TrustRoots(new Checkout(place));
        Files.writeString(folder.trust().resolve("signer-root.pem"), "one");
        Files.writeString(folder.trust().resolve("document-root.pem"), "two");
        roots.remember(folder);
        roots.remember(folder);
        assertThat(roots.folders(folder)).hasSize(2).last().isEqualTo(folder.trust());
        assertThat(roots.folders(folder).getFirst()).isDirectoryContaining("glob:**signer-root.pem");
    }
}
