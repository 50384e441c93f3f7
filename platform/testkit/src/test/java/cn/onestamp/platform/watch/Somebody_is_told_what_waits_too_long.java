package cn.onestamp.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.inbox.Inbox;
import cn.onestamp.platform.inbox.ParkedEvents;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import cn.onestamp.platform.store.Outbox;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.RealParts;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

@RealParts
class Somebody_is_told_what_waits_too_long {

    /** A clock that is moved by hand. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-01-05T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Hands machine = new Hands();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(ParkedLookout.class);
    private final Aggregates threads;
    private final Outbox outbox;
    private final Inbox inbox;
    private final ParkedLookout parked;

    Somebody_is_told_what_waits_too_long(MongoDatabase database) {
        this.outbox = new Outboxes("/test").of(database, "threads", "test.thread.v1");
        this.threads = new Aggregates(outbox, TownTime.following(machine), machine);
        this.inbox = new Inbox(threads, "case", machine,
                (event, own) -> Mono.just(new Change(Updates.push("noted", event.sequence()), List.of(), Map.of())));
        this.parked = new ParkedLookout(new ParkedEvents(threads, "case"), machine, meters);
    }

    @BeforeEach
    void listen() {
        said.start();
        log.addAppender(said);
    }

    @AfterEach
    void listenNoMore() {
        log.detachAppender(said);
    }

    @Test
    void how_many_wait_and_how_long() {
        hear("a", 2);
        machine.now = machine.now.plusSeconds(60);
        hear("a", 3);
        hear("b", 2);
        machine.now = machine.now.plusSeconds(30);
        parked.look().block();

        assertThat(value("onestamp.events.parked")).isEqualTo(3);
        assertThat(value("onestamp.events.parked.oldest")).isEqualTo(90);

        hear("a", 1);
        hear("b", 1);
        parked.look().block();
        assertThat(value("onestamp.events.parked")).isZero();
        assertThat(value("onestamp.events.parked.oldest")).isZero();
        assertThat(said.list).isEmpty();
    }

    @Test
    void which_case_it_is_after_five_minutes_and_only_once() {
        hear("a", 2);
        hear("a", 3);
        machine.now = machine.now.plusSeconds(299);
        parked.look().block();
        assertThat(said.list).isEmpty();

        machine.now = machine.now.plusSeconds(2);
        parked.look().block();
        parked.look().block();

        assertThat(said.list).singleElement().satisfies(line -> assertThat(line.getFormattedMessage())
                .contains("532301105202601053000014").contains("threads/case"));
    }

    @Test
    void how_long_nobody_has_been_told_of_what_happened() {
        UnsentLookout unsent = new UnsentLookout(outbox, TownTime.following(machine), meters);
        threads.insert(new Document("_id", "a"), new Change(Updates.combine(), List.of(new Happened("test.thread-noted", Map.of())), Map.of()),
                Act.onHearing("test", null, null)).block();
        machine.now = machine.now.plus(Duration.ofSeconds(7));
        unsent.look().block();

        assertThat(value("onestamp.events.unsent")).isEqualTo(1);
        assertThat(value("onestamp.events.unsent.oldest")).isEqualTo(7);
        outbox.markSent(outbox.waiting(10).collectList().block()).block();
        unsent.look().block();
        assertThat(value("onestamp.events.unsent.oldest")).isZero();
    }

    private void hear(String subject, long sequence) {
        inbox.take(ContractCheck.exampleEvent("approval.case-granted", subject, sequence, null)).block();
    }

    private double value(String gauge) {
        return meters.get(gauge).gauge().value();
    }
}
