package cn.onestamp.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Settings_survive_a_full_disk {
    @TempDir
    Path folder;

    @Test
    void an_empty_file_left_by_a_full_disk_is_written_anew() throws IOException {
        Files.createFile(folder.resolve("server.properties"));
        Files.writeString(folder.resolve("server.properties.next"), "half of what was to be wri");
        assertThat(read(new BrokerSettings(folder, 8410, 8411).write())).containsEntry("node.id", "1");
        assertThat(folder).isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void what_was_written_before_stays_whole_when_the_next_cannot_be_written() throws IOException {
        new BrokerSettings(folder, 8410, 8411).write();
        Files.createDirectory(folder.resolve("server.properties.next"));
        assertThatThrownBy(() -> new BrokerSettings(folder, 9410, 9411).write()).isInstanceOf(IOException.class);
        assertThat(read(folder.resolve("server.properties"))).containsEntry("advertised.listeners", "CLIENTS://127.0.0.1:8410");
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }
}
