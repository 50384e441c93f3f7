package cn.onestamp.platform.deadletter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/** What is written on the outside of a dead letter. */
final class Marks {

    static final String REASON = "onestamp-reason";
    /** The dead letter this record is a new delivery of. */
    static final String AGAIN = "onestamp-again";

    private Marks() {}

    static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    static String topic(Headers headers) {
        String topic = text(headers, KafkaHeaders.DLT_ORIGINAL_TOPIC);
        return topic == null ? "" : topic;
    }

    static int partition(Headers headers) {
        return bytes(headers, KafkaHeaders.DLT_ORIGINAL_PARTITION, Integer.BYTES).getInt();
    }

    static long offset(Headers headers) {
        return bytes(headers, KafkaHeaders.DLT_ORIGINAL_OFFSET, Long.BYTES).getLong();
    }

    private static ByteBuffer bytes(Headers headers, String name, int size) {
        Header header = headers.lastHeader(name);
        return header == null ? ByteBuffer.allocate(size) : ByteBuffer.wrap(header.value());
    }
}
