package cn.onestamp.platform.relay;

import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.fault.Step;
import cn.onestamp.platform.store.Outbox;
import cn.onestamp.platform.store.Outboxes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Sends unsent events in order, then clears their mark. A crash anywhere sends again; readers ignore what they have heard.
 * Runs on a thread of its own and blocks there on purpose: one pass must end before the next begins, or order is lost.
 */
public final class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int PASS = 200;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Outboxes outboxes;
    private final AuditChain audit;
    private final KafkaTemplate<String, byte[]> kafka;
    private volatile boolean running;
    private Thread carrier = new Thread(this::carry, "relay");

    public Relay(Outboxes outboxes, AuditChain audit, KafkaTemplate<String, byte[]> kafka) {
        this.outboxes = outboxes;
        this.audit = audit;
        this.kafka = kafka;
    }

    @Override
    public void start() {
        running = true;
        carrier = new Thread(this::carry, "relay");
        carrier.start();
    }

    @Override
    public void stop() {
        running = false;
        try {
            carrier.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void carry() {
        while (running) {
            try {
                outboxes.await(POLL).stream().takeWhile(outbox -> running).forEach(this::attempt);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** What cannot be sent waits for the next pass and keeps no other outbox waiting. */
    private void attempt(Outbox outbox) {
        try {
            empty(outbox);
        } catch (RuntimeException e) {
            LOG.warn("events for {} wait: {}", outbox.topic(), e.toString());
        }
    }

    private void empty(Outbox outbox) {
        List<Outbox.Unsent> waiting;
        do {
            waiting = outbox.waiting(PASS).collectList().block(PATIENCE);
            if (waiting == null || waiting.isEmpty()) {
                return;
            }
            Step.AFTER_OUTBOX_READ_BEFORE_SEND.reached();
            List<Event> events = waiting.stream().flatMap(unsent -> unsent.events().stream()).toList();
            audit.record(events);
            send(outbox.topic(), events);
            Step.AFTER_SEND_BEFORE_MARK.reached();
            outbox.markSent(waiting).block(PATIENCE);
        } while (waiting.size() == PASS && running);
    }

    private void send(String topic, List<Event> events) {
        CompletableFuture<?>[] sent = events.stream()
                .map(event -> kafka.send(topic, event.subject(), EventJson.write(event)))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(sent).join();
    }
}
