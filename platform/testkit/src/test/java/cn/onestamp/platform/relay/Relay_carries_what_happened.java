package cn.onestamp.platform.relay;

import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditVerification;
import cn.onestamp.platform.audit.Finding;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.fault.Step;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import cn.onestamp.platform.store.Outbox;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.store.Revision;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.RealParts;
import cn.onestamp.platform.testkit.Stumble;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RealParts(broker = true)
class Relay_carries_what_happened {

    private static final Act LI = Act.of(new Caller("li", Caller.Kind.STAFF), null, null);
    private static final Duration SOON = Duration.ofSeconds(15);

    private final Broker broker;
    private final String topic;
    private final MongoDatabase database;
    private final Outboxes outboxes = new Outboxes("/test");
    private final Outbox outbox;
    private final Aggregates papers;
    private final AuditChain audit;
    private final Relay relay;

    Relay_carries_what_happened(Broker broker, MongoDatabase database) {
        this.broker = broker;
        this.database = database;
        this.topic = broker.newTopic(3);
        this.outbox = outboxes.of(database, "papers", topic);
        this.papers = new Aggregates(outbox, TownTime.following(Clock.systemUTC()), Clock.systemUTC());
        this.audit = new AuditChain(database, Clock.systemUTC(), () -> UUID.randomUUID().toString());
        audit.prepare().block();
        outbox.ensureIndex().block();
        this.relay = new Relay(outboxes, audit, broker.kafka());
    }

    @AfterEach
    void rest() {
        if (relay.isRunning()) {
            relay.stop();
        }
    }

    @Test
    void in_the_order_in_which_it_happened_to_each_paper() {
        relay.start();
        List<String> ids = List.of("a", "b", "c", "d");
        Flux.fromIterable(ids).flatMap(id -> live(id, 25)).then().block();
        awaitNothingUnsent();
        ids.forEach(id -> assertThat(heardOf(id)).containsExactlyElementsOf(LongStream.rangeClosed(1, 25).boxed().toList()));
    }

    @Test
    void again_and_without_a_gap_after_a_crash_between_sending_and_marking() {
        live("a", 3).block();
        Stumble.at(Step.AFTER_SEND_BEFORE_MARK, 1);
        relay.start();
        awaitNothingUnsent();
        assertThat(heardOf("a")).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
    }

    @Test
    void once_after_a_crash_before_sending() {
        live("a", 3).block();
        Stumble.at(Step.AFTER_OUTBOX_READ_BEFORE_SEND, 1);
        relay.start();
        awaitNothingUnsent();
        assertThat(heardOf("a")).containsExactly(1L, 2L, 3L);
    }

    @Test
    void also_what_is_added_while_it_carries() {
        live("a", 2).block();
        List<Outbox.Unsent> onTheWay = outbox.waiting(10).collectList().block();
        papers.record("a", new Revision(2, 2), step(3), LI).block();
        outbox.markSent(onTheWay).block();
        assertThat(outbox.waiting(10).single().block().events()).extracting(Event::sequence).containsExactly(3L);
    }

    @Test
    void marking_does_not_disturb_who_changes_the_paper() {
        live("a", 1).block();
        relay.start();
        awaitNothingUnsent();
        assertThat(papers.record("a", new Revision(1, 1), step(2), LI).block()).isEqualTo(Map.of());
        awaitNothingUnsent();
    }

    @Test
    void into_the_audit_once_even_when_sent_twice() {
        live("a", 3).block();
        Stumble.at(Step.AFTER_SEND_BEFORE_MARK, 1);
        relay.start();
        awaitNothingUnsent();
        assertThat(AuditVerification.of(database).block())
                .isEqualTo(new Finding(3, ""));
    }

    @Test
    void also_while_something_else_is_too_large_to_be_carried() {
        String other = broker.newTopic(1);
        Outbox behind = outboxes.of(database, "letters", other);
        papers.insert(new Document("_id", "large"), new Change(set("step", 1),
                List.of(new Happened("test.paper-written", Map.of("text", "x".repeat(2_000_000)))), Map.of()), LI).block();
        new Aggregates(behind, TownTime.following(Clock.systemUTC()), Clock.systemUTC()).insert(new Document("_id", "letter"), step(1), LI).block();

        relay.start();

        await().atMost(SOON).until(() -> behind.count().block() == 0);
        assertThat(broker.everythingIn(other)).hasSize(1);
        assertThat(outbox.count().block()).as("waits").isEqualTo(1);
    }

    private Mono<Void> live(String id, int events) {
        return papers.insert(new Document("_id", id), step(1), LI)
                .thenMany(Flux.range(2, events - 1)
                        .concatMap(n -> papers.record(id, new Revision(n - 1, n - 1), step(n), LI)))
                .then();
    }

    private static Change step(int n) {
        return new Change(set("step", n), List.of(new Happened("test.paper-written", Map.of("step", n))), Map.of());
    }

    private void awaitNothingUnsent() {
        await().atMost(SOON).until(() -> outbox.count().block() == 0);
    }

    private List<Long> heardOf(String id) {
        return broker.everythingIn(topic).stream().filter(record -> record.key().equals(id))
                .map(record -> EventJson.read(record.key(), record.value()).sequence()).toList();
    }
}
