package cn.onestamp.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Hall_keeps_its_files_when_a_process_is_killed {

    private static final int KEPT_BEFORE_THE_KILL = 25;

    @TempDir
    private Path folder;

    @Test
    void every_file_is_whole_or_absent_and_none_that_was_confirmed_is_lost() throws Exception {
        List<FileId> confirmed = new ArrayList<>();
        Process writer = writer();
        try (BufferedReader said = writer.inputReader()) {
            for (int line = 0; line < KEPT_BEFORE_THE_KILL; line++) {
                confirmed.add(new FileId(said.readLine()));
            }
            Writer.store(folder);
            assertThat(files(folder.resolve("incoming"))).as("what a living process is writing").isNotEmpty();
        } finally {
            writer.destroyForcibly().waitFor();
        }

        FileStore restarted = Writer.store(folder);

        assertThat(files(folder.resolve("incoming"))).isEmpty();
        assertThat(confirmed).allMatch(restarted::holds);
        for (Path file : files(folder)) {
            FileId id = new FileId(file.getFileName().toString());
            StoredContent content = restarted.open(id);
            assertThat(content.readAll()).hasSize(Math.toIntExact(content.size()));
        }
    }

    private Process writer() throws IOException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), Writer.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
