package cn.onestamp.platform.deadletter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/** The dead-letter topic of one service, read from its beginning to its present end each time it is asked for. */
public final class DeadLetters {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final ConsumerFactory<String, byte[]> consumers;
    private final String topic;

    public DeadLetters(ConsumerFactory<String, byte[]> consumers, String topic) {
        this.consumers = consumers;
        this.topic = topic;
    }

    List<ConsumerRecord<String, byte[]>> all() {
        try (Consumer<String, byte[]> consumer = consumers.createConsumer("dead-letters", "", "", hasty())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                    .map(info -> new TopicPartition(topic, info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readTo(consumer.endOffsets(partitions, PATIENCE), consumer);
        }
    }

    /** Nobody waits for letters that have not come yet. */
    private static Properties hasty() {
        Properties properties = new Properties();
        properties.setProperty(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "10");
        return properties;
    }

    private static List<ConsumerRecord<String, byte[]>> readTo(
            Map<TopicPartition, Long> ends, Consumer<String, byte[]> consumer) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        while (!ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue())) {
            consumer.poll(POLL).forEach(all::add);
        }
        return all;
    }
}
