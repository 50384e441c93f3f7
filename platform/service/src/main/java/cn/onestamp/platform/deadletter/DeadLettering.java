package cn.onestamp.platform.deadletter;

import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.event.Poison;
import cn.onestamp.platform.inbox.FailedAfterWaiting;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;

/**
 * Lays a record that cannot be heard into the dead-letter topic. Messages of exceptions may quote the record and stay out;
 * a value too large to be an event stays where it is, or the dead letter would be too large to be sent.
 */
public final class DeadLettering extends DeadLetterPublishingRecoverer {

    private static final int ANY_PARTITION = -1;
    private static final long UNKNOWN_OFFSET = -1;

    public DeadLettering(KafkaTemplate<String, byte[]> kafka, String deadLetterTopic) {
        super(Map.of(Object.class, kafka), (record, error) -> new TopicPartition(deadLetterTopic, ANY_PARTITION));
        excludeHeader(HeadersToAdd.EX_MSG, HeadersToAdd.EX_STACKTRACE);
        setHeadersFunction(DeadLettering::reason);
    }

    /** The one that is to blame is laid aside, also where it waited and another record was heard before it. */
    @Override
    public void accept(ConsumerRecord<?, ?> record, @Nullable Consumer<?, ?> consumer, Exception error) {
        super.accept(toBlame(record, error), consumer, error);
    }

    /** Where in its topic an event lay that waited is not known any more. */
    private static ConsumerRecord<?, ?> toBlame(ConsumerRecord<?, ?> record, Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof FailedAfterWaiting waited) {
                return new ConsumerRecord<>(record.topic(), record.partition(), UNKNOWN_OFFSET, waited.event().subject(),
                        EventJson.write(waited.event()));
            }
        }
        return record;
    }

    @Override
    protected ProducerRecord<Object, Object> createProducerRecord(
            ConsumerRecord<?, ?> record, TopicPartition topic, Headers headers, byte @Nullable [] key, byte @Nullable [] value) {
        ProducerRecord<Object, Object> whole = super.createProducerRecord(record, topic, headers, key, value);
        return record.serializedValueSize() <= EventJson.LARGEST
                ? whole
                : new ProducerRecord<>(whole.topic(), whole.partition(), whole.key(), null, whole.headers());
    }

    private static Headers reason(ConsumerRecord<?, ?> record, Exception error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason = cause instanceof Poison poison ? String.valueOf(poison.getMessage()) : cause.getClass().getSimpleName();
        return new RecordHeaders().add(Marks.REASON, reason.getBytes(StandardCharsets.UTF_8));
    }
}
