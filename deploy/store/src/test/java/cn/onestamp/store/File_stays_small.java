package cn.onestamp.store;

import static cn.onestamp.store.Desk.one;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class File_stays_small {

    private static final int CASES = 6_000;
    private static final int CHANGES = 8_000;
    private static final int CLERKS = 8;

    @TempDir Path folder;

    @Test void however_often_the_cases_in_it_change() throws Exception {
        Path data = folder.resolve("hall.mv");
        try (var store = EmbeddedStore.start(data, 0); var desk = new Desk(store.uri(), "hall")) {
            var cases = desk.collection("cases");
            FullHall.filled(cases, CASES);
            long live = one(desk.database().runCommand(new Document("dbStats", 1))).get("dataSize", Number.class).longValue();
            try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
                IntStream.range(0, CLERKS).forEach(clerk -> clerks.execute(() -> change(cases, clerk)));
            }
            long size = Files.size(data);
            System.out.printf("file after %,d changes: %.1f MB for %.1f MB of live documents (%.1f times)%n", CHANGES, size / 1e6, live / 1e6, (double) size / live);
            assertThat(size).isLessThan(3 * live);
        }
    }

    private static void change(com.mongodb.reactivestreams.client.MongoCollection<Document> cases, int clerk) {
        var ids = Desk.all(cases.find().projection(new Document("_id", 1))).stream().map(each -> each.get("_id")).toList();
        for (int i = clerk; i < CHANGES; i += CLERKS) {
            one(cases.updateOne(eq("_id", ids.get(i * 31 % ids.size())), Updates.combine(Updates.inc("day", 1), Updates.set("turn", i))));
        }
    }
}
