package cn.onestamp.platform.testkit;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** The broker of this JVM with the topics of the product; it takes larger values than the services read. */
public final class Broker {

    private static final int LARGEST = 8 << 20;

    private static final class Held {
        static final Broker BROKER = new Broker();
    }

    private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    private final KafkaProducer<@Nullable String, byte[]> producer;

    private Broker() {
        broker.brokerProperties(Map.of(
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "0",
                "offsets.topic.num.partitions", "1",
                "message.max.bytes", String.valueOf(LARGEST)));
        broker.afterPropertiesSet();
        broker.addTopics(Topics.all());
        producer = new KafkaProducer<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, address(),
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST), new StringSerializer(), new ByteArraySerializer());
    }

    public static Broker running() {
        return Held.BROKER;
    }

    public String address() {
        return broker.getBrokersAsString();
    }

    /** What Spring would hand to a relay. */
    public KafkaTemplate<String, byte[]> kafka() {
        return new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, address(), ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(), new ByteArraySerializer()));
    }

    /** What Spring would hand to a read copy. */
    public ConsumerFactory<String, byte[]> consumers() {
        return new DefaultKafkaConsumerFactory<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, address(), ConsumerConfig.GROUP_ID_CONFIG, "test"),
                new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Makes a topic for one test. */
    public String newTopic(int partitions) {
        String name = "test." + UUID.randomUUID();
        make(name, partitions);
        return name;
    }

    public void make(String topic, int partitions) {
        broker.addTopics(new NewTopic(topic, partitions, (short) 1));
    }

    public void send(String topic, Event event) {
        send(topic, event.subject(), EventJson.write(event));
    }

    /** Sends whatever bytes, and waits until the broker has them. */
    public void send(String topic, @Nullable String key, byte[] value) {
        send(new ProducerRecord<>(topic, key, value));
    }

    /** The same into a partition of choice, for a record that has to stand before or behind another one. */
    public void send(ProducerRecord<@Nullable String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Everything a topic holds from its beginning to its present end. */
    public List<ConsumerRecord<String, byte[]>> everythingIn(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = reader()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Predicate<TopicPartition> read = partition -> consumer.position(partition) >= ends.get(partition);
            List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
            while (!partitions.stream().allMatch(read)) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
            return all;
        }
    }

    private KafkaConsumer<String, byte[]> reader() {
        return new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, address(),
                ConsumerConfig.GROUP_ID_CONFIG, UUID.randomUUID().toString(),
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 10,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, LARGEST), new StringDeserializer(), new ByteArrayDeserializer());
    }
}
