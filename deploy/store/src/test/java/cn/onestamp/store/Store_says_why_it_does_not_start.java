package cn.onestamp.store;

import static cn.onestamp.store.Desk.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.store.StoreCannotStart.Reason;
import java.nio.file.Files;
import java.nio.file.Path;

import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Store_says_why_it_does_not_start {

    @TempDir Path folder;

    @Test void when_the_port_is_taken() {
        try (var first = EmbeddedStore.start(folder.resolve("one.mv"), 0)) {
            refuses(folder.resolve("two.mv"), first.port(), Reason.PORT_TAKEN, "Port " + first.port() + " on 127.0.0.1 is taken");
        }
    }

    @Test void when_another_process_has_the_file() {
        Path data = folder.resolve("hall.mv");
        try (var first = EmbeddedStore.start(data, 0)) {
            assertThat(first.uri()).startsWith("mongodb://127.0.0.1:");
            refuses(data, 0, Reason.FILE_IN_USE, "in use by another process");
        }
    }

    @Test void when_a_newer_version_wrote_the_file_and_leaves_it_as_it_is() throws Exception {
        Path data = folder.resolve("hall.mv");
        try (var store = MVStore.open(data.toString())) {
            store.setStoreVersion(99);
            store.openMap("future").put("a", "b");
        }
        byte[] before = Files.readAllBytes(data);
        refuses(data, 0, Reason.NEWER_FORMAT, "has format 99");
        assertThat(Files.readAllBytes(data)).isEqualTo(before);
    }

    @Test void when_the_file_is_something_else() throws Exception {
        Path foreign = folder.resolve("foreign.mv");
        try (var store = MVStore.open(foreign.toString())) {
            store.openMap("other").put("a", "b");
        }
        refuses(foreign, 0, Reason.UNREADABLE, "is not a OneStamp store");
        Path text = Files.writeString(folder.resolve("text.mv"), "not a store at all".repeat(1000));
        refuses(text, 0, Reason.UNREADABLE, "cannot be read");
    }

    @Test void when_it_is_told_to_serve_other_machines() {
        assertThatThrownBy(() -> StoreArguments.of(new String[] {"--data", "x", "--host", "0.0.0.0"}, java.util.Map.of()))
                .isInstanceOf(StoreCannotStart.class).hasMessageContaining("127.0.0.1 only");
        assertThatThrownBy(() -> StoreArguments.of(new String[] {}, java.util.Map.of())).isInstanceOf(StoreCannotStart.class).hasMessageContaining("needs a file");
        assertThat(StoreArguments.of(new String[] {"--port", "9"}, java.util.Map.of("ONESTAMP_STORE_DATA", "x", "ONESTAMP_STORE_PORT", "8")))
                .isEqualTo(new StoreArguments(Path.of("x"), 9, false));
    }

    @Test void and_stops_cleanly_when_asked_to() {
        Path data = folder.resolve("hall.mv");
        int port = RunningProcess.freePort();
        try (var store = RunningProcess.ready(data, port); var desk = new Desk(store.uri(), "hall")) {
            one(desk.collection("cases").insertOne(new Document("_id", 1)));
            store.terminate();
            assertThat(store.exitCode()).isEqualTo(143);
            assertThat(store.rest()).contains("store stopped");
        }
        try (var again = EmbeddedStore.start(data, port); var desk = new Desk(again.uri(), "hall")) {
            assertThat(one(desk.collection("cases").countDocuments())).isEqualTo(1);
        }
    }

    @Test void with_an_exit_code_that_a_script_can_ask() {
        try (var first = EmbeddedStore.start(folder.resolve("one.mv"), 0); var second = RunningProcess.launch(folder.resolve("two.mv"), first.port())) {
            assertThat(second.firstLine()).startsWith("Port " + first.port() + " on 127.0.0.1 is taken");
            assertThat(second.exitCode()).isEqualTo(3);
        }
    }

    private static void refuses(Path data, int port, Reason reason, String sentence) {
        assertThatThrownBy(() -> EmbeddedStore.start(data, port).close()).isInstanceOfSatisfying(StoreCannotStart.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(reason)).hasMessageContaining(sentence);
    }
}
