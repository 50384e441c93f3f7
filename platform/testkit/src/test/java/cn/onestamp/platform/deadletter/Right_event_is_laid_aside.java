package cn.onestamp.platform.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.event.Poison;
import cn.onestamp.platform.inbox.Inbox;
import cn.onestamp.platform.inbox.FailedAfterWaiting;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.RealParts;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import reactor.core.publisher.Mono;

@RealParts(broker = true)
class Right_event_is_laid_aside {

    private final Broker broker;
    private final Inbox inbox;

    Right_event_is_laid_aside(Broker broker, MongoDatabase database) {
        this.broker = broker;
        Clock machine = Clock.systemUTC();
        Aggregates threads = new Aggregates(new Outboxes("/test").of(database, "threads", "test.thread.v1"), TownTime.following(machine), machine);
        this.inbox = new Inbox(threads, "case", machine,
                (event, own) -> event.sequence() == 2 ? Mono.error(new Poison("unreadable")) : Mono.just(Change.NONE));
    }

    @Test
    void also_when_it_waited_and_another_was_just_heard() {
        String letters = broker.newTopic(1);
        Event first = event(1);
        inbox.take(event(2)).block();

        try {
            inbox.take(first).block();
        } catch (FailedAfterWaiting failed) {
            new DeadLettering(broker.kafka(), letters).accept(
                    new ConsumerRecord<>("approval.case.v1", 3, 7, first.subject(), EventJson.write(first)), null,
                    new ListenerExecutionFailedException("failed", failed));
        }

        assertThat(broker.everythingIn(letters)).singleElement().satisfies(letter -> {
            assertThat(EventJson.read(letter.key(), letter.value()).sequence()).isEqualTo(2);
            assertThat(DeadLetter.of(letter, false)).satisfies(told -> {
                assertThat(told.reason()).isEqualTo("unreadable");
                assertThat(told.topic()).isEqualTo("approval.case.v1");
            });
        });
    }

    private static Event event(long sequence) {
        return ContractCheck.exampleEvent("approval.case-granted", "case", sequence, null);
    }
}
