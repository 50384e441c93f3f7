package cn.onestamp.store;

import static cn.onestamp.store.Desk.all;
import static cn.onestamp.store.Desk.one;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Reader_misses_no_case_that_only_moves {

    private static final int CASES = 300;
    private static final int CLERKS = 4;
    private static final int READINGS = 200;

    @TempDir Path folder;

    @Test void within_the_index_it_is_read_by() {
        try (var store = EmbeddedStore.start(folder.resolve("hall.mv"), 0); var desk = new Desk(store.uri(), "hall")) {
            var cases = desk.collection("cases");
            one(cases.createIndex(Indexes.compoundIndex(Indexes.ascending("state"), Indexes.descending("day"))));
            one(cases.insertMany(IntStream.range(0, CASES).mapToObj(i -> new Document("_id", i).append("state", "NEW").append("day", i)).toList()));
            var reading = new AtomicBoolean(true);
            try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
                IntStream.range(0, CLERKS).forEach(clerk -> clerks.execute(() -> move(cases, clerk, reading)));
                try {
                    IntStream.range(0, READINGS).forEach(i -> readAll(cases));
                } finally {
                    reading.set(false);
                }
            }
        }
    }

    private static void move(MongoCollection<Document> cases, int clerk, AtomicBoolean reading) {
        for (int i = clerk; reading.get(); i += CLERKS) {
            one(cases.updateOne(eq("_id", i % CASES), Updates.inc("day", i % 2 == 0 ? 1000 : -1000)));
        }
    }

    private static void readAll(MongoCollection<Document> cases) {
        assertThat(all(cases.find(eq("state", "NEW")).sort(Sorts.descending("day")))).extracting(each -> each.get("_id")).doesNotHaveDuplicates().hasSize(CASES);
        assertThat(one(cases.countDocuments(eq("state", "NEW")))).isEqualTo(CASES);
    }
}
