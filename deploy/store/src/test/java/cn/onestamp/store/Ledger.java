package cn.onestamp.store;

import static cn.onestamp.store.Desk.all;
import static cn.onestamp.store.Desk.one;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.bson.Document;

/** What clerks were told is kept, written down outside the store and compared with it, entry by entry. */
final class Ledger {

    /** @param lost acknowledged but absent; torn = not as one write left it; misindexed = an index and the documents disagree */
    record Findings(Set<String> lost, Set<String> torn, long misindexed) {
        static final Findings NONE = new Findings(Set.of(), Set.of(), 0);
    }

    private final Queue<String> inserts = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> versions = new ConcurrentHashMap<>();
    private final AtomicLong inserted = new AtomicLong();
    private final LongAdder updates = new LongAdder();

    long inserted() {
        return inserted.get();
    }

    void awaitInserts(long enough) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (inserted() < enough && System.nanoTime() < patience) {
            LockSupport.parkNanos(200_000);
        }
        if (inserted() < enough) {
            throw new IllegalStateException("only " + inserted() + " of " + enough + " inserts were acknowledged in a minute");
        }
    }

    long updated() {
        return updates.sum();
    }

    /** Closing what is returned waits until every clerk has noticed that the store is gone. */
    ExecutorService letWrite(MongoCollection<Document> cases, int clerks, int round) {
        ExecutorService threads = Executors.newFixedThreadPool(clerks);
        for (int clerk = 0; clerk < clerks; clerk++) {
            int number = clerk;
            threads.execute(() -> write(cases, number, round));
        }
        return threads;
    }

    private void write(MongoCollection<Document> cases, int clerk, int round) {
        String own = "own-" + clerk;
        try {
            for (int n = 0; ; n++) {
                String id = round + "-" + clerk + "-" + n;
                one(cases.insertOne(document(id, clerk, n)));
                inserts.add(id);
                inserted.incrementAndGet();
                if (n % 2 == 0) {
                    int next = versions.getOrDefault(own, 0) + 1;
                    one(cases.updateOne(eq("_id", own), Updates.combine(Updates.max("version", next), Updates.set("clerk", clerk), Updates.set("n", -next),
                            Updates.set("code", own + "-" + next), Updates.set("seal", sealOf(own + "-" + next, clerk, -next))), new UpdateOptions().upsert(true)));
                    versions.put(own, next);
                    updates.increment();
                }
            }
        } catch (RuntimeException storeIsGone) {
            return;
        }
    }

    private static Document document(String id, int clerk, int n) {
        return new Document("_id", id).append("clerk", clerk).append("n", n).append("code", id).append("seal", sealOf(id, clerk, n)).append("text", "文".repeat(100));
    }

    /** Ties the fields of one write together, so that a mixture of two is noticed. */
    private static int sealOf(String code, int clerk, int n) {
        return (code + "/" + clerk + "/" + n).hashCode();
    }

    Findings compare(MongoCollection<Document> cases) {
        Map<String, Document> found = new HashMap<>();
        all(cases.find()).forEach(each -> found.put(each.getString("_id"), each));
        Set<String> lost = inserts.stream().filter(id -> !found.containsKey(id)).collect(Collectors.toSet());
        versions.forEach((id, version) -> {
            if (!found.containsKey(id) || found.get(id).getInteger("version") < version) {
                lost.add(id + " version " + version);
            }
        });
        Set<String> torn = found.values().stream().filter(each -> each.getInteger("seal") != sealOf(each.getString("code"), each.getInteger("clerk"), each.getInteger("n")))
                .map(each -> each.getString("_id")).collect(Collectors.toSet());
        return new Findings(lost, torn, misindexed(cases, found));
    }

    private static long misindexed(MongoCollection<Document> cases, Map<String, Document> found) {
        var byCode = all(cases.find(gte("code", "")).sort(Sorts.ascending("code"))).stream().map(each -> each.getString("_id")).toList();
        var byClerk = all(cases.find(gte("clerk", 0)).sort(Sorts.orderBy(Sorts.ascending("clerk"), Sorts.descending("n")))).stream().map(each -> each.getString("_id")).toList();
        return difference(byCode, found) + difference(byClerk, found);
    }

    private static long difference(java.util.List<String> listed, Map<String, Document> found) {
        long unknown = listed.stream().filter(id -> !found.containsKey(id)).count();
        return unknown + Math.abs(listed.size() - found.size());
    }
}
