package cn.onestamp.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Part_is_ready_when_its_mark_is_written {
    @TempDir
    Path place;

    @Test
    void and_not_when_a_full_disk_left_the_mark_empty() throws IOException, InterruptedException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path mark = Files.createFile(place.resolve("topics-ready"));
            Readiness readiness = new Readiness.Wrote(mark, listening.getLocalPort());
            assertThat(readiness.missing()).contains(mark + " is not written");
            Files.writeString(mark, "127.0.0.1:8410");
            assertThat(readiness.holds()).isTrue();
        }
    }
}
