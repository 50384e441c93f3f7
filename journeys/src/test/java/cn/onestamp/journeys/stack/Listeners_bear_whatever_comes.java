package cn.onestamp.journeys.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.door.Patience;
import cn.onestamp.journeys.hall.Errand;
import cn.onestamp.journeys.hall.EventTemplate;
import cn.onestamp.journeys.hall.Hall;
import cn.onestamp.journeys.hall.Poisons;
import cn.onestamp.journeys.hall.Store;
import cn.onestamp.journeys.hall.Topics;
import cn.onestamp.journeys.town.Matter;
import cn.onestamp.journeys.town.Receipt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F09 to F11 of CHECKS, over the real broker. */
@Order(60)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Listeners_bear_whatever_comes {

    private static final Duration QUIET_WITHIN = Duration.ofSeconds(120);
    private static final Duration BEHIND_POISON_WITHIN = Duration.ofSeconds(10);
    private static final Map<String, List<String>> READERS = Map.of(
            Topics.PERSON, List.of("notification"),
            Topics.APPLICATION, List.of("approval", "notification"),
            Topics.MANDATE, List.of("notification"),
            Topics.CASE, List.of("intake", "notification"));
    private static final int CASES = 6;

    private final Hall hall = Hall.running();

    @Test
    @Order(1)
    void every_event_once_more_and_nothing_changes() {
        sealedCase();
        hall.awaitQuiet(QUIET_WITHIN);
        Map<String, String> before = hall.store().snapshot(Set.of());

        Topics.FACTS.forEach(topic -> hall.topics().all(topic).forEach(hall.topics()::again));
        hall.topics().flush();
        hall.awaitQuiet(QUIET_WITHIN);

        assertThat(hall.store().snapshot(Set.of())).isEqualTo(before);
    }

    @Test
    @Order(2)
    void events_of_an_application_in_any_order_and_the_end_is_the_same() {
        EventTemplate template = EventTemplate.of(hall.topics(), Topics.APPLICATION, sealedCase());
        List<EventTemplate.Copy> inOrder = template.copies(CASES, 700);
        List<EventTemplate.Copy> reordered = template.copies(CASES, 800);

        inOrder.forEach(copy -> copy.records().forEach(hall.topics()::send));
        shuffled(reordered).forEach(hall.topics()::send);
        hall.topics().flush();
        hall.awaitQuiet(QUIET_WITHIN);

        assertThat(endStates(reordered)).isNotEmpty().isEqualTo(endStates(inOrder));
    }

    @Test
    @Order(2)
    void events_of_a_case_in_any_order_and_the_end_is_the_same() {
        EventTemplate template = EventTemplate.of(hall.topics(), Topics.CASE, sealedCase()).after(1);
        List<EventTemplate.Copy> inOrder = underReview().stream().map(template::copyFor).toList();
        List<EventTemplate.Copy> reordered = underReview().stream().map(template::copyFor).toList();
        hall.awaitQuiet(QUIET_WITHIN);

        inOrder.forEach(copy -> copy.records().forEach(hall.topics()::send));
        shuffled(reordered).forEach(hall.topics()::send);
        hall.topics().flush();
        hall.awaitQuiet(QUIET_WITHIN);

        assertThat(endStates(reordered)).isNotEmpty().isEqualTo(endStates(inOrder));
    }

    @ParameterizedTest
    @Order(3)
    @ValueSource(strings = {Topics.PERSON, Topics.APPLICATION, Topics.MANDATE, Topics.CASE})
    void poison_is_laid_aside_with_its_reason_and_good_events_behind_it_are_not_held_up(String topic) throws Exception {
        Errand errand = Errand.of("wang.decai");
        Matter draft = errand.complete();
        hall.awaitQuiet(QUIET_WITHIN);
        Map<String, Integer> before = deadLetters(READERS.get(topic));

        int sent = 0;
        for (ProducerRecord<byte[], byte[]> poison : Poisons.bound(topic, draft.id())) {
            sent += isTaken(hall.topics().send(poison)) ? 1 : 0;
        }
        long begun = System.nanoTime();
        Receipt receipt = errand.resident.submits(draft);
        new Patience(BEHIND_POISON_WITHIN).untilTrue("the good event behind the poison has its effect",
                () -> told(errand, receipt, "已收件"));
        errand.clerk.accepts(receipt.matter());
        errand.reviewer.finds(draft.id(), new Patience(BEHIND_POISON_WITHIN));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(BEHIND_POISON_WITHIN.multipliedBy(2));

        hall.awaitQuiet(QUIET_WITHIN);
        Map<String, Integer> after = deadLetters(READERS.get(topic));
        for (String reader : READERS.get(topic)) {
            assertThat(after.get(reader) - before.get(reader)).as("dead letters of " + reader).isEqualTo(sent);
        }
        assertThat(hall.topics().all(READERS.get(topic).getFirst() + ".dead-letter"))
                .allSatisfy(letter -> assertThat(letter.headers().lastHeader("onestamp-reason")).isNotNull());
    }

    private boolean told(Errand errand, Receipt receipt, String title) {
        errand.resident.isTold(receipt.number(), title, new Patience(BEHIND_POISON_WITHIN));
        return true;
    }

    private Map<String, Integer> deadLetters(List<String> readers) {
        Map<String, Integer> counts = new TreeMap<>();
        readers.forEach(reader -> counts.put(reader, hall.topics().all(reader + ".dead-letter").size()));
        return counts;
    }

    /** A value larger than the broker takes never becomes an event at all. */
    private static boolean isTaken(Future<RecordMetadata> sent) throws InterruptedException, ExecutionException {
        try {
            sent.get();
            return true;
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof RecordTooLargeException) {
                return false;
            }
            throw refused;
        }
    }

    private String sealedCase() {
        Errand errand = Errand.of("wang.decai");
        Matter granted = errand.granted();
        errand.keeper.seals(granted);
        hall.awaitQuiet(QUIET_WITHIN);
        return granted.id();
    }

    private List<Receipt> underReview() {
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Errand errand = Errand.of("wang.decai");
            Receipt receipt = errand.submitted();
            errand.clerk.accepts(receipt.matter());
            errand.reviewer.finds(receipt.matter().id(), hall.patience());
            receipts.add(receipt);
        }
        return receipts;
    }

    /** Within a case backwards, across cases at random. */
    private static List<ProducerRecord<byte[], byte[]>> shuffled(List<EventTemplate.Copy> copies) {
        long seed = new Random().nextLong();
        System.out.println("seed of the order of events: " + seed);
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        copies.forEach(copy -> records.addAll(copy.records().reversed()));
        Collections.shuffle(records, new Random(seed));
        return records;
    }

    /** What the services made of each copy, with everything that is its own replaced. */
    private List<List<String>> endStates(List<EventTemplate.Copy> copies) {
        List<ConsumerRecord<byte[], byte[]>> events = Topics.FACTS.stream().flatMap(topic -> hall.topics().all(topic).stream()).toList();
        Map<String, String> all = hall.store().snapshot(Set.of("audit", "audit-head"));
        return copies.stream().map(copy -> copy.seenIn(all, events)).toList();
    }
}
