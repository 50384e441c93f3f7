package cn.onestamp.platform.store;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** All outboxes of a service, and the bell that tells the relay that something waits. */
public final class Outboxes {

    private final List<Outbox> all = new CopyOnWriteArrayList<>();
    private final Semaphore nudges = new Semaphore(0);
    private final String source;

    /** @param source the CloudEvents source of this service, such as {@code /intake} */
    public Outboxes(String source) {
        this.source = source;
    }

    public Outbox of(MongoDatabase database, String collection, String topic) {
        Outbox outbox = new Outbox(database.getCollection(collection), source, topic, nudges);
        all.add(outbox);
        return outbox;
    }

    /** For documents that only remember what others said: nobody polls it, and an event in it is a mistake. */
    public Outbox silent(MongoDatabase database, String collection) {
        return new Outbox(database.getCollection(collection), source, Outbox.NOWHERE, nudges);
    }

    public List<Outbox> all() {
        return all;
    }

    /** Waits for a nudge, but not longer than the polling interval: a lost nudge delays an event, nothing more. */
    public void await(long milliseconds) throws InterruptedException {
        if (nudges.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
            nudges.drainPermits();
        }
    }
}
