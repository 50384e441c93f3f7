package cn.onestamp.store;

import static cn.onestamp.store.Desk.one;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Many_clerks_press_at_once {

    private static final int CLERKS = 32;
    private static final int ROUNDS = 20;

    @TempDir Path folder;

    @Test void and_exactly_one_of_them_wins_every_time() throws Exception {
        try (var store = StoreUnderTest.open(folder); var desk = new Desk(store.uri(), "press"); ExecutorService clerks = Executors.newFixedThreadPool(CLERKS)) {
            var cases = desk.collection("cases");
            one(cases.insertOne(new Document("_id", 1).append("version", 0L)));
            var together = new CyclicBarrier(CLERKS);
            for (long version = 0; version < ROUNDS; version++) {
                long seen = version;
                List<Future<Long>> results = new ArrayList<>();
                for (int clerk = 0; clerk < CLERKS; clerk++) {
                    String name = "clerk " + clerk;
                    results.add(clerks.submit(() -> {
                        together.await();
                        return one(cases.updateOne(and(eq("_id", 1), eq("version", seen)),
                                Updates.combine(Updates.inc("version", 1L), Updates.push("steps", name)))).getModifiedCount();
                    }));
                }
                long winners = 0;
                for (Future<Long> result : results) {
                    winners += result.get();
                }
                assertThat(winners).as("winners over version %d", seen).isEqualTo(1);
            }
            assertThat(one(cases.find()).getList("steps", String.class)).hasSize(ROUNDS);
        }
    }
}
