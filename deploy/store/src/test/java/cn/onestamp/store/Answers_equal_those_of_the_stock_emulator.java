package cn.onestamp.store;

import static cn.onestamp.store.Desk.all;
import static cn.onestamp.store.Desk.one;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a query means is decided by the stock emulator; indexes, plans and batches must not change one answer. */
class Answers_equal_those_of_the_stock_emulator {

    private static final int WORLDS = Boolean.getBoolean("onestamp.soak") ? 20 : 5;
    private static final int QUESTIONS = 160;

    @TempDir Path folder;
    private int checks;

    @Test void to_thousands_of_random_questions_and_changes() {
        long seed = Long.getLong("onestamp.seed", System.nanoTime());
        System.out.println("comparison: seed " + seed + " (repeat with -Donestamp.seed=" + seed + ")");
        var stock = new MongoServer(new MemoryBackend());
        try (var store = EmbeddedStore.start(folder.resolve("hall.mv"), 0); var ours = new Desk(store.uri(), "hall");
                var theirs = new Desk(stock.bindAndGetConnectionString(), "hall")) {
            for (int world = 0; world < WORLDS; world++) {
                var chance = new ChanceQuestions(seed + world);
                compareWorld(chance, ours.collection("w" + world), theirs.collection("w" + world), seed + world);
            }
        } finally {
            stock.shutdownNow();
        }
        System.out.println("comparison: " + checks + " checks, 0 differences");
    }

    private void compareWorld(ChanceQuestions chance, MongoCollection<Document> ours, MongoCollection<Document> theirs, long seed) {
        chance.indexes().forEach(index -> one(ours.createIndex(index.keys(), index.options())));
        chance.uniqueIndexes().forEach(index -> {
            one(ours.createIndex(index.keys(), index.options()));
            one(theirs.createIndex(index.keys(), index.options()));
        });
        for (int i = 0; i < 150; i++) {
            Document document = chance.document(i);
            same(seed, "insert " + document, ours, theirs, cases -> one(cases.insertOne(new Document(document))).wasAcknowledged());
        }
        for (int i = 0; i < QUESTIONS; i++) {
            ask(chance, ours, theirs, seed);
            if (i % 5 == 0) {
                change(chance, ours, theirs, seed);
            }
        }
    }

    private void ask(ChanceQuestions chance, MongoCollection<Document> ours, MongoCollection<Document> theirs, long seed) {
        Document filter = chance.filter();
        Document sort = chance.sort();
        int skip = chance.upTo(5);
        int limit = 1 + chance.upTo(30);
        same(seed, "find " + filter.toJson() + " sort " + sort.toJson() + " skip " + skip + " limit " + limit, ours, theirs,
                cases -> all(cases.find(filter).sort(sort).skip(skip).limit(limit).batchSize(7)));
        same(seed, "page " + filter.toJson() + " sort " + sort.toJson(), ours, theirs, cases -> all(cases.find(filter).sort(sort).limit(limit)));
        same(seed, "count " + filter.toJson(), ours, theirs, cases -> one(cases.countDocuments(filter)));
        same(seed, "aggregate " + filter.toJson() + " " + sort.toJson(), ours, theirs, cases -> all(cases.aggregate(List.of(new Document("$match", filter),
                new Document("$sort", sort), new Document("$limit", limit), new Document("$group", new Document("_id", "$s").append("n", new Document("$sum", 1))),
                new Document("$sort", new Document("_id", 1))))));
    }

    private void change(ChanceQuestions chance, MongoCollection<Document> ours, MongoCollection<Document> theirs, long seed) {
        Document filter = chance.fewer(chance.filter());
        Document update = chance.update();
        Document harmless = chance.harmlessUpdate();
        Document one = new Document("_id", chance.upTo(150));
        same(seed, "update one " + one.toJson() + " " + update.toJson(), ours, theirs, cases -> one(cases.updateOne(one, update)).getModifiedCount());
        same(seed, "update many " + filter.toJson() + " " + harmless.toJson(), ours, theirs, cases -> one(cases.updateMany(filter, harmless)).getMatchedCount());
        same(seed, "delete " + one.toJson(), ours, theirs, cases -> one(cases.deleteOne(one)).getDeletedCount());
        Document back = chance.document((Integer) one.get("_id"));
        same(seed, "insert " + back.toJson(), ours, theirs, cases -> one(cases.insertOne(new Document(back))).wasAcknowledged());
        same(seed, "all", ours, theirs, cases -> all(cases.find().sort(new Document("_id", 1))));
    }

    private void same(long seed, String what, MongoCollection<Document> ours, MongoCollection<Document> theirs, Function<MongoCollection<Document>, Object> question) {
        assertThat(answer(ours, question)).as("seed %d: %s", seed, what).isEqualTo(answer(theirs, question));
        checks++;
    }

    private static Object answer(MongoCollection<Document> cases, Function<MongoCollection<Document>, Object> question) {
        try {
            Object answer = question.apply(cases);
            return answer == null ? "nothing" : answer;
        } catch (com.mongodb.MongoException refused) {
            return "refused with " + refused.getCode();
        }
    }
}
