package cn.onestamp.journeys.hall;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The topics of the hall, read and written past the services; keys and values are bytes, broken ones too. */
public final class Topics {

    public static final String PERSON = "intake.person.v1";
    public static final String APPLICATION = "intake.application.v1";
    public static final String MANDATE = "intake.mandate.v1";
    public static final String CASE = "approval.case.v1";
    public static final List<String> FACTS = List.of(PERSON, APPLICATION, MANDATE, CASE);
    public static final List<String> READERS = List.of("intake", "approval", "notification");
    private static final Duration POLL = Duration.ofMillis(300);
    private static final int LARGEST = 16 << 20;

    private final Map<String, Object> broker;
    private final KafkaProducer<byte[], byte[]> producer;

    Topics(String address) {
        this.broker = Map.of("bootstrap.servers", address);
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", address, "acks", "all", "max.request.size", LARGEST,
                "buffer.memory", 4L * LARGEST, "delivery.timeout.ms", 30_000, "request.timeout.ms", 10_000, "linger.ms", 0),
                new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Everything from offset 0 to the end there is now, oldest first within a partition. */
    public List<ConsumerRecord<byte[], byte[]>> all(String topic) {
        try (KafkaConsumer<byte[], byte[]> reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.get("bootstrap.servers"), "enable.auto.commit", false),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = reader.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition())).toList();
            reader.assign(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            reader.seekToBeginning(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> reader.position(partition) < ends.get(partition))) {
                reader.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    /** A topic that no service reads. */
    public void open(String topic) throws InterruptedException {
        try (Admin admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        } catch (ExecutionException notOpened) {
            if (!(notOpened.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(notOpened);
            }
        }
    }

    public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
        return producer.send(record);
    }

    /** Delivers a record once more, as it is. */
    public Future<RecordMetadata> again(ConsumerRecord<byte[], byte[]> record) {
        return send(new ProducerRecord<>(record.topic(), record.partition(), record.key(), record.value()));
    }

    public void flush() {
        producer.flush();
    }

    /** How many records the listeners of all services have not dealt with yet. */
    public long lag() {
        try (Admin admin = Admin.create(broker)) {
            long lag = 0;
            for (String reader : READERS) {
                lag += lag(admin, reader);
            }
            return lag;
        } catch (ExecutionException unknown) {
            return Long.MAX_VALUE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Long.MAX_VALUE;
        }
    }

    private static long lag(Admin admin, String reader) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(reader).partitionsToOffsetAndMetadata().get();
        Map<TopicPartition, OffsetSpec> asked = new java.util.HashMap<>();
        read.keySet().forEach(partition -> asked.put(partition, OffsetSpec.latest()));
        return admin.listOffsets(asked).all().get().entrySet().stream()
                .mapToLong(end -> end.getValue().offset() - read.get(end.getKey()).offset()).sum();
    }
}
