package cn.onestamp.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Refusal;
import cn.onestamp.local.checkout.Checkout;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Caretaker_leaves_no_trace_of_others {
    @TempDir
    Path place;

    @Test
    void a_folder_nobody_keeps_goes_when_its_ports_are_taken() throws IOException {
        try (ServerSocket taken = portForKafka()) {
            Up up = new Up();
            List<String> typed = List.of("--memory", "--built", "--port-base", "" + (taken.getLocalPort() - 10));
            Set<Path> before = throwaways();
            assertThatThrownBy(() -> up.run(Arguments.read(typed, up.usage()), new Checkout(place)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken");
            Set<Path> after = throwaways();
            after.removeAll(before);
            assertThat(after).isEmpty();
        }
    }

    @Test
    void two_who_open_at_once_have_a_file_each() throws IOException {
        UpLogs logs = new UpLogs(place.resolve("logs"));
        assertThat(logs.next(8400)).isNotEqualTo(logs.next(8400)).exists();
    }

    @Test
    void only_the_youngest_files_are_kept() throws IOException {
        UpLogs logs = new UpLogs(place);
        Path oldest = logs.next(8400);
        Files.setLastModifiedTime(oldest, FileTime.fromMillis(0));
        for (int i = 0; i < 20; i++) {
            logs.next(8400);
        }
        assertThat(oldest).doesNotExist();
        try (Stream<Path> files = Files.list(place)) {
            assertThat(files).hasSize(20);
        }
    }

    /** In the range a port base may be chosen from, whatever the machine hands out. */
    private static ServerSocket portForKafka() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static Set<Path> throwaways() throws IOException {
        Path memory = Path.of("/dev/shm");
        Path where = Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> found = Files.list(where)) {
            return found.filter(path -> path.getFileName().toString().startsWith("onestamp-"))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }
}
