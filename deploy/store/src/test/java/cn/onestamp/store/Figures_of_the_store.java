package cn.onestamp.store;

import static cn.onestamp.store.Desk.one;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of docs/measurements.md: {@code mvn -q -B -pl deploy/store test -Dgroups=measurement -DexcludedGroups=}. */
@Tag("measurement")
class Figures_of_the_store {

    private static final int SECONDS = Integer.getInteger("onestamp.measure.seconds", 10);

    @TempDir Path folder;

    @Test void for_a_page_and_a_count() throws IOException {
        Path data = folder.resolve("page.mv");
        try (var store = RunningProcess.ready(data, RunningProcess.freePort()); var desk = new Desk(store.uri(), "hall")) {
            var hall = FullHall.filled(desk.collection("cases"), 50_000);
            FullHall.quickest(100, () -> hall.page("desk"));
            double page = FullHall.quickest(101, () -> hall.page("desk"));
            double slowPage = FullHall.quickest(11, () -> hall.page("place"));
            line("page of 50 of 50,000 x 2 KB: with index %.1f ms, without %.0f ms, ratio %.0f", page, slowPage, slowPage / page);
            double count = FullHall.quickest(51, () -> hall.waiting("desk"));
            double slowCount = FullHall.quickest(11, () -> hall.waiting("place"));
            line("countDocuments of 3 %%: with index %.1f ms, without %.0f ms", count, slowCount);
            line("memory after that: %d MB RSS (-Xmx256m), file %d MB", residentMegabytes(store.pid()), Files.size(data) >> 20);
            assertThat(page).isLessThanOrEqualTo(10);
        }
    }

    @Test void for_writing() {
        for (boolean forced : new boolean[] {false, true}) {
            for (int writers : new int[] {1, 32}) {
                Path data = folder.resolve("write-" + forced + writers + ".mv");
                try (var store = RunningProcess.ready(data, RunningProcess.freePort(), "--forced", "" + forced); var desk = new Desk(store.uri(), "hall")) {
                    var cases = desk.collection("cases");
                    insert(cases, writers, 3, "warm");
                    line("inserts acknowledged per second, %d writers, %s: %,d", writers, forced ? "forced to the device" : "safe from kill -9", insert(cases, writers, SECONDS, "done") / SECONDS);
                }
            }
        }
    }

    private static long insert(MongoCollection<Document> cases, int writers, int seconds, String run) {
        return during(writers, seconds, n -> one(cases.insertOne(new Document("_id", run + n).append("desk", n % 33).append("text", "文".repeat(150)))));
    }

    @Test void for_the_file_under_changes() throws IOException {
        Path data = folder.resolve("file.mv");
        try (var store = RunningProcess.ready(data, RunningProcess.freePort()); var desk = new Desk(store.uri(), "hall")) {
            var cases = desk.collection("cases");
            FullHall.filled(cases, 10_500);
            var ids = Desk.all(cases.find().projection(new Document("_id", 1))).stream().map(each -> each.get("_id")).toList();
            long live = one(desk.database().runCommand(new Document("dbStats", 1))).get("dataSize", Number.class).longValue();
            for (int part = 1; part <= 4; part++) {
                long changes = during(16, SECONDS, n -> one(cases.updateOne(eq("_id", ids.get((int) (n * 31 % ids.size()))), Updates.inc("day", 1))));
                line("file with %.0f MB of live documents after %d s of updates (%,d/s): %.0f MB", live / 1e6, part * SECONDS, changes / SECONDS, Files.size(data) / 1e6);
            }
            assertThat(Files.size(data)).isLessThan(3 * live);
        }
    }

    private static long during(int writers, int seconds, LongConsumer write) {
        var next = new AtomicLong();
        var done = new AtomicLong();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(writers)) {
            IntStream.range(0, writers).forEach(writer -> threads.execute(() -> {
                while (System.nanoTime() < end) {
                    write.accept(next.getAndIncrement());
                    done.incrementAndGet();
                }
            }));
        }
        return done.get();
    }

    private static long residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10).findFirst().orElse(0);
    }

    private static void line(String text, Object... values) {
        System.out.println("store: " + text.formatted(values));
    }
}
