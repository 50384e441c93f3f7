package cn.onestamp.store;

import static cn.onestamp.store.Desk.all;
import static cn.onestamp.store.Desk.one;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import java.util.stream.IntStream;

import org.bson.Document;

/** A hall with many cases of two kilobytes, three in a hundred of them waiting at one desk. */
record FullHall(MongoCollection<Document> cases, int count) {

    private static final String TEXT = "办".repeat(600);
    private static final int BATCH = 1000;

    static FullHall filled(MongoCollection<Document> cases, int count) {
        one(cases.createIndex(Indexes.compoundIndex(Indexes.ascending("desk"), Indexes.descending("day"))));
        for (int from = 0; from < count; from += BATCH) {
            one(cases.insertMany(IntStream.range(from, Math.min(count, from + BATCH)).mapToObj(FullHall::aCase).toList()));
        }
        return new FullHall(cases, count);
    }

    /** The place is the desk once more, in a field without an index. */
    private static Document aCase(int i) {
        int mixed = (int) (i * 2654435761L >>> 8) & 0xFFFFFF;
        int desk = mixed % 33;
        return new Document("_id", "%08x-%d".formatted(i * 0x9E3779B1, i)).append("desk", desk).append("place", desk).append("day", mixed % 10_007).append("text", TEXT);
    }

    List<Document> page(String field) {
        return all(cases.find(eq(field, 7)).sort(Sorts.descending("day")).limit(50));
    }

    long waiting(String field) {
        return one(cases.countDocuments(eq(field, 7)));
    }

    /** @return milliseconds of the quickest try: what other processes took in between is not the store's */
    static double quickest(int times, Runnable question) {
        return IntStream.range(0, times).mapToDouble(time -> {
            long start = System.nanoTime();
            question.run();
            return (System.nanoTime() - start) / 1e6;
        }).min().orElseThrow();
    }
}
