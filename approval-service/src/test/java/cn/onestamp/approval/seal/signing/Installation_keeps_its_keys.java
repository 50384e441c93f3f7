package cn.onestamp.approval.seal.signing;

import static cn.onestamp.approval.seal.signing.ATownHall.DONGHUA;
import static cn.onestamp.approval.seal.signing.ATownHall.YULU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.approval.paper.IssuingOrgan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Installation_keeps_its_keys {

    @TempDir
    Path folder;

    @Test
    void and_makes_those_of_an_organ_only_when_it_seals_first() throws Exception {
        SoftKeystore keys = ATownHall.keystore(folder);
        assertThat(names("keys")).containsExactlyInAnyOrder(".lock", "code.pem", "document-root.pem", "seal-maker-root.pem",
                "seal-maker.pem", "signer-root.pem");
        assertThat(names("trust")).contains("code.pem", "document-root.pem", "seal-maker-root.pem", "signer-root.pem");
        keys.forSeals(DONGHUA);
        assertThat(names("keys")).contains("DONGHUA_GOV-seal.pem").doesNotContain("DONGHUA_GOV-document.pem", "YULU_GOV-seal.pem");
    }

    @Test
    void and_finds_them_again_after_a_restart() {
        SoftKeystore before = ATownHall.keystore(folder);
        byte[] seal = before.electronicSeal(ATownHall.approvalSealOf(DONGHUA), () -> new byte[] {1, 2, 3});
        SoftKeystore after = ATownHall.keystore(folder);
        assertThat(after.forSeals(DONGHUA).chain().getFirst()).isEqualTo(before.forSeals(DONGHUA).chain().getFirst());
        assertThat(after.forCodes().chain().getFirst()).isEqualTo(before.forCodes().chain().getFirst());
        assertThat(after.electronicSeal(ATownHall.approvalSealOf(DONGHUA), () -> {
            throw new AssertionError("the seal exists, its picture is not drawn again");
        })).isEqualTo(seal);
    }

    @Test
    void and_shows_no_private_key_to_whoever_reads_the_disk() throws Exception {
        ATownHall.keystore(folder).forSeals(DONGHUA);
        for (String name : names("keys")) {
            String content = Files.readString(folder.resolve("keys").resolve(name), StandardCharsets.ISO_8859_1);
            assertThat(content).doesNotContain("BEGIN PRIVATE KEY").doesNotContain("BEGIN EC PRIVATE KEY");
            if (name.endsWith(".pem")) {
                assertThat(content).contains("BEGIN ENCRYPTED PRIVATE KEY").contains("BEGIN CERTIFICATE");
            }
        }
        for (String name : names("trust")) {
            assertThat(Files.readString(folder.resolve("trust").resolve(name))).doesNotContain("PRIVATE");
        }
    }

    @Test
    void and_says_so_when_the_password_is_another() {
        ATownHall.keystore(folder);
        assertThatThrownBy(() -> SoftKeystore.open(folder.resolve("keys"), folder.resolve("trust"), "wrong".toCharArray(), new SecureRandom()))
                .isInstanceOf(KeyUnavailable.class).hasMessageContaining("password");
    }

    @Test
    void and_seals_nothing_with_a_key_that_is_not_the_one_of_its_certificate() throws Exception {
        SoftKeystore keys = ATownHall.keystore(folder);
        keys.forSeals(DONGHUA);
        keys.forSeals(YULU);
        Path file = folder.resolve("keys/DONGHUA_GOV-seal.pem");
        String own = Files.readString(file);
        String foreign = Files.readString(folder.resolve("keys/YULU_GOV-seal.pem"));
        String key = "-----BEGIN ENCRYPTED";
        Files.writeString(file, own.substring(0, own.indexOf(key)) + foreign.substring(foreign.indexOf(key)));
        SoftKeystore restarted = ATownHall.keystore(folder);
        assertThatThrownBy(() -> restarted.forSeals(DONGHUA)).isInstanceOf(KeyUnavailable.class).hasMessageContaining("damaged");
    }

    @Test
    void and_is_not_confused_by_what_a_crash_left_half_written() throws Exception {
        SoftKeystore keys = ATownHall.keystore(folder);
        Files.writeString(folder.resolve("keys/DONGHUA_GOV-seal.pem.part"), "-----BEGIN CERTIF");
        Files.delete(folder.resolve("trust/signer-root.pem"));
        assertThat(keys.forSeals(DONGHUA).chain()).hasSize(2);
        assertThat(names("keys")).noneMatch(name -> name.endsWith(".part"));
        ATownHall.keystore(folder);
        assertThat(names("trust")).contains("signer-root.pem");
    }

    @Test
    void and_makes_each_key_once_however_many_ask_at_once() throws Exception {
        List<SoftKeystore> processes = List.of(ATownHall.keystore(folder), ATownHall.keystore(folder), ATownHall.keystore(folder));
        List<Callable<byte[]>> desks = IntStream.range(0, 12)
                .<Callable<byte[]>>mapToObj(desk -> () -> processes.get(desk % 3).forSeals(YULU).chain().getFirst()).toList();
        try (var threads = Executors.newFixedThreadPool(12)) {
            byte[] first = processes.getFirst().forSeals(YULU).chain().getFirst();
            for (Future<byte[]> certificate : threads.invokeAll(desks)) {
                assertThat(certificate.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void and_lets_no_code_name_a_file_elsewhere() {
        SoftKeystore keys = ATownHall.keystore(folder);
        for (String code : List.of("../x", "a/b", "", "东华", "a.b")) {
            assertThatThrownBy(() -> keys.forSeals(new IssuingOrgan(code, "某机关", "Some Organ"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<String> names(String below) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
