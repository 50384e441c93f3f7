package cn.onestamp.platform.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Anyone_verifies_a_file {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void and_reads_who_sealed_and_when_in_two_languages() {
        for (String name : List.of("licence.ofd", "licence.pdf")) {
            said.reset();
            assertThat(run(APaper.folder().resolve(name), APaper.trust())).isZero();
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("INTACT 完好").contains("东华许准〔2026〕第0001号")
                    .contains("东华镇人民政府 · Donghua Town People's Government (DONGHUA_GOV)").contains("2026-01-12 15:20:31");
        }
    }

    @Test
    void and_reads_which_part_was_changed() throws IOException {
        byte[] pdf = APaper.pdf();
        pdf[5000] ^= 1;
        Path changed = Files.write(folder.resolve("changed.pdf"), pdf);
        assertThat(run(changed, APaper.trust())).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("REFUSED 不予认可").contains("盖章后该部分被改动").contains("the signed content");
    }

    @Test
    void and_hears_that_something_else_is_not_a_paper() throws IOException {
        for (byte[] content : List.of(new byte[0], "hello".getBytes(StandardCharsets.US_ASCII), "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
                new byte[] {'P', 'K', 3, 4, 0}, new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0})) {
            assertThat(run(Files.write(folder.resolve("other"), content), APaper.trust())).isEqualTo(1);
        }
    }

    @Test
    void and_hears_what_is_missing_when_it_cannot_be_judged() {
        assertThat(run(APaper.folder().resolve("licence.ofd"))).isEqualTo(2);
        assertThat(run(folder.resolve("nothing.ofd"), APaper.trust())).isEqualTo(2);
        assertThat(run(APaper.folder().resolve("licence.ofd"), folder)).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Usage").contains("nothing.ofd").contains("seal-maker-root.pem");
    }

    @Test
    void and_trusts_each_root_for_its_own_purpose_only() throws IOException {
        Path swapped = copyOfTrust();
        Files.move(swapped.resolve("signer-root.pem"), swapped.resolve("x"));
        Files.move(swapped.resolve("seal-maker-root.pem"), swapped.resolve("signer-root.pem"));
        Files.move(swapped.resolve("x"), swapped.resolve("seal-maker-root.pem"));
        assertThat(run(APaper.folder().resolve("licence.ofd"), swapped)).isEqualTo(1);
        Path mixed = copyOfTrust();
        Files.copy(mixed.resolve("signer-root.pem"), mixed.resolve("document-root.pem"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(run(APaper.folder().resolve("licence.pdf"), mixed)).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("不是本系统签发的");
    }

    @Test
    void and_may_trust_several_installations() throws IOException {
        assertThat(run(APaper.folder().resolve("licence.ofd"), copyOfTrust(), APaper.trust())).isZero();
    }

    @Test
    void whose_name_is_chinese_although_the_machine_speaks_only_ascii() throws Exception {
        String shell = """
                cd '%s' || exit 9
                name=$(printf '\\350\\256\\270\\345\\217\\257\\350\\257\\201.ofd')
                cp '%s' "$name" || exit 8
                exec '%s' -cp '%s' %s "$name" '%s'
                """.formatted(folder, APaper.folder().resolve("licence.ofd"), Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"), VerifyFile.class.getName(), APaper.trust());
        ProcessBuilder process = new ProcessBuilder("sh", "-c", shell).redirectErrorStream(true);
        process.environment().put("LC_ALL", "C");
        Process running = process.start();
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(output).isZero();
        assertThat(output).contains("INTACT 完好");
    }

    private Path copyOfTrust() throws IOException {
        Path copy = Files.createTempDirectory(folder, "trust");
        try (Stream<Path> roots = Files.list(APaper.trust())) {
            for (Path root : roots.toList()) {
                Files.copy(root, copy.resolve(root.getFileName()));
            }
        }
        return copy;
    }

    private int run(Path... paths) {
        return VerifyFile.run(Stream.of(paths).map(Path::toString).toList(), new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
