package cn.onestamp.platform.inbox;

import static com.mongodb.client.model.Updates.push;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.event.Poison;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.EventMischief;
import cn.onestamp.platform.testkit.RealParts;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RealParts
class Listener_hears_each_event_once_and_in_order {

    private static final Clock MACHINE = Clock.systemUTC();

    private final String subject = UUID.randomUUID().toString();
    private final AtomicBoolean stumbling = new AtomicBoolean();
    private final Aggregates threads;
    private final Inbox inbox;

    Listener_hears_each_event_once_and_in_order(MongoDatabase database) {
        this.threads = new Aggregates(new Outboxes("/test").of(database, "threads", "test.thread.v1"), TownTime.following(MACHINE), MACHINE);
        this.inbox = new Inbox(threads, "case", MACHINE, (event, own) -> Mono.fromSupplier(() -> noted(event)));
    }

    @Test
    void and_the_same_once_more_changes_nothing() {
        hear(1, 1, 2, 2, 1);
        assertThat(noted()).containsExactly(1L, 2L);
    }

    @Test
    void one_that_comes_too_early_waits() {
        hear(2, 3);
        assertThat(noted()).isEmpty();
        assertThat(waiting()).containsExactly(2L, 3L);
    }

    @Test
    void and_is_heard_when_the_gap_is_filled() {
        hear(3, 2, 1);
        assertThat(noted()).containsExactly(1L, 2L, 3L);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void also_when_a_crash_came_between_the_filling_of_the_gap_and_what_waited() {
        hear(2);
        stumbling.set(true);
        assertThatIllegalStateException().isThrownBy(() -> hear(1));
        hear(1);
        assertThat(noted()).containsExactly(1L, 2L);
    }

    @Test
    void a_gap_of_one_case_keeps_no_other_case_waiting() {
        String other = UUID.randomUUID().toString();
        hear(2);
        inbox.take(event(other, 1)).block();
        assertThat(threads.get(other).block().getList("noted", Long.class)).containsExactly(1L);
    }

    @Test
    void two_processes_at_once_have_one_effect() {
        Flux.range(0, 10).flatMap(n -> Flux.range(1, 4)
                        .flatMap(sequence -> inbox.take(event(subject, sequence)).subscribeOn(Schedulers.boundedElastic())))
                .then().block();
        assertThat(noted()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void what_it_says_itself_gets_its_own_sequence() {
        Inbox speaking = new Inbox(threads, "case", MACHINE, (event, own) -> Mono.just(new Change(push("noted", event.sequence()),
                List.of(new Happened("test.thread-noted", Map.of("heard", event.sequence()))), Map.of())));
        LongStream.of(2, 1, 3, 2).forEach(sequence -> speaking.take(event(subject, sequence)).block());
        assertThat(threads.get(subject).block().getList("history", Document.class))
                .extracting(entry -> entry.getLong("sequence") + ":" + entry.get("data", Document.class).getLong("heard"))
                .containsExactly("1:1", "2:2", "3:3");
    }

    @Test
    void what_it_says_itself_is_its_own_act_on_behalf_of_whom_it_heard() {
        Inbox speaking = new Inbox(threads, "case", MACHINE, (event, own) ->
                Mono.just(new Change(push("noted", event.sequence()), List.of(new Happened("test.thread-noted", Map.of())), Map.of())));
        Event heard = event(subject, 1);
        speaking.take(heard).block();
        assertThat(threads.get(subject).block().getList("history", Document.class)).singleElement()
                .satisfies(said -> assertThat(said).containsEntry("actor", "test").containsEntry("onbehalfof", heard.actor()));
    }

    @Test
    void one_that_waited_and_cannot_be_heard_is_blamed_itself_and_not_the_one_before_it() {
        Inbox picky = new Inbox(threads, "case", MACHINE, (event, own) -> event.sequence() == 2
                ? Mono.error(new Poison("unreadable")) : Mono.fromSupplier(() -> noted(event)));
        picky.take(event(subject, 2)).block();

        assertThatExceptionOfType(FailedAfterWaiting.class).isThrownBy(() -> picky.take(event(subject, 1)).block())
                .satisfies(failed -> assertThat(failed.event().sequence()).isEqualTo(2)).withCauseInstanceOf(Poison.class);
        assertThat(noted()).containsExactly(1L);
    }

    @Test
    void one_it_cannot_read_leaves_no_trace() {
        Inbox picky = new Inbox(threads, "case", MACHINE, (event, own) -> Mono.error(new Poison("unreadable")));
        assertThatExceptionOfType(Poison.class).isThrownBy(() -> picky.take(event(subject, 1)).block());
        assertThat(threads.find(subject).blockOptional()).isEmpty();
    }

    @Test
    void in_whatever_order_and_however_often_they_come() {
        List<Event> story = LongStream.rangeClosed(1, 4).mapToObj(sequence -> event(subject, sequence)).toList();
        EventMischief.seeded(20260105).changesNothing(story, new EventMischief.Reader() {
            @Override
            public void hear(Event event) {
                inbox.take(event).block();
            }

            @Override
            public Object endFor(String alias) {
                return threads.get(alias).block();
            }
        });
    }

    private Change noted(Event event) {
        if (event.sequence() == 2 && stumbling.getAndSet(false)) {
            throw new IllegalStateException("crash");
        }
        return new Change(push("noted", event.sequence()), List.of(), Map.of());
    }

    private void hear(long... sequences) {
        LongStream.of(sequences).forEach(sequence -> inbox.take(event(subject, sequence)).block());
    }

    private List<Long> noted() {
        return threads.get(subject).block().getList("noted", Long.class, List.of());
    }

    private List<Long> waiting() {
        return threads.get(subject).block().getEmbedded(List.of("waiting", "case"), List.<Document>of()).stream()
                .map(parked -> parked.getLong("sequence")).toList();
    }

    private static Event event(String about, long sequence) {
        return ContractCheck.exampleEvent("approval.case-granted", about, sequence, null);
    }
}
