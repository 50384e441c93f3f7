package cn.onestamp.platform.store;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** All outboxes of a service, and the bell that tells the relay that something waits. */
public final class Outboxes {

    private final List<Outbox> all = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Outbox> nudged = new LinkedBlockingQueue<>();
    private final String source;
    private long lookedAtAll = System.nanoTime();

    /** @param source the CloudEvents source of this service, such as {@code /intake} */
    public Outboxes(String source) {
        this.source = source;
    }

    public Outbox of(MongoDatabase database, String collection, String topic) {
        Outbox outbox = new Outbox(database.getCollection(collection), source, topic, nudged);
        all.add(outbox);
        return outbox;
    }

    /** For documents that only remember what others said: nobody polls it, and an event in it is a mistake. */
    public Outbox silent(MongoDatabase database, String collection) {
        return new Outbox(database.getCollection(collection), source, Outbox.NOWHERE, nudged);
    }

    public List<Outbox> all() {
        return all;
    }

    /** Waits for a nudge and gives those nudged; once per interval all of them, so a lost nudge delays an event, nothing more. */
    public Collection<Outbox> await(Duration interval) throws InterruptedException {
        long left = lookedAtAll + interval.toNanos() - System.nanoTime();
        Outbox first = nudged.poll(left, TimeUnit.NANOSECONDS);
        Set<Outbox> some = new LinkedHashSet<>();
        nudged.drainTo(some);
        if (first == null || left <= 0) {
            lookedAtAll = System.nanoTime();
            return all;
        }
        some.add(first);
        return some;
    }
}
