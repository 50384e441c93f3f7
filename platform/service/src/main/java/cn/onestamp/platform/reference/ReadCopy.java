package cn.onestamp.platform.reference;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.event.Poison;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/** Fills the shelves on a thread of its own; down until the end seen at start is reached. */
public final class ReadCopy implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ReadCopy.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ConsumerFactory<String, byte[]> consumers;
    private final Map<String, List<Shelf<?>>> shelves;
    private volatile boolean running;
    private volatile boolean complete;

    public ReadCopy(ConsumerFactory<String, byte[]> consumers, List<Shelf<?>> shelves) {
        this.consumers = consumers;
        this.shelves = shelves.stream().collect(Collectors.groupingBy(Shelf::topic));
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("read-copy").daemon().start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether the end seen at start was reached. */
    public boolean isComplete() {
        return complete;
    }

    @Override
    public Health health() {
        return complete ? Health.up().build() : Health.outOfService().withDetail("reading", "the catalogue").build();
    }

    private void follow() {
        while (running) {
            try (Consumer<String, byte[]> consumer = consumers.createConsumer("read-copy", "")) {
                read(consumer);
            } catch (WakeupException e) {
                return;
            } catch (KafkaException e) {
                LOG.warn("the catalogue cannot be read now: {}", e.toString());
                LockSupport.parkNanos(POLL.toNanos());
            }
        }
    }

    private void read(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions =
                shelves.keySet().stream().flatMap(topic -> partitionsOf(topic, consumer)).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
        while (running) {
            consumer.poll(POLL).forEach(this::put);
            complete = complete || ends.entrySet().stream()
                    .allMatch(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
        }
    }

    /** A topic that is not there yet is not an empty one: a service that never read it must not call itself ready. */
    private static Stream<TopicPartition> partitionsOf(String topic, Consumer<String, byte[]> consumer) {
        List<PartitionInfo> known = consumer.partitionsFor(topic, PATIENCE);
        if (known == null || known.isEmpty()) {
            throw new UnknownTopicOrPartitionException(topic + " is not there yet");
        }
        return known.stream().map(info -> new TopicPartition(topic, info.partition()));
    }

    private void put(ConsumerRecord<String, byte[]> record) {
        try {
            Event event = EventJson.read(record.key(), record.value());
            shelves.get(record.topic()).forEach(shelf -> shelf.put(event));
        } catch (Poison e) {
            LOG.error("{} at offset {} cannot be read and is left out: {}", record.topic(), record.offset(), e.getMessage());
        }
    }
}
