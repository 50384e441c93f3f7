package cn.onestamp.platform.deadletter;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event that could not be heard.
 *
 * @param id         its place in the dead-letter topic
 * @param number     case number, where the value can be read at all
 * @param partition  with {@code offset} the place it came from
 * @param replayed   whether it has been delivered again
 * @param cameBack   whether it is such a delivery itself, and failed once more
 * @param whole      false when the value was too large to be kept
 */
record DeadLetter(
        String id, String reason, String topic, @Nullable String key, @Nullable String number, int partition, long offset,
        boolean replayed, boolean cameBack, boolean whole) {

    static DeadLetter of(ConsumerRecord<String, byte[]> record, boolean replayed) {
        String reason = Marks.text(record.headers(), Marks.REASON);
        return new DeadLetter(idOf(record), reason == null ? "unknown" : reason, Marks.topic(record.headers()), record.key(),
                numberIn(record.value()), Marks.partition(record.headers()), Marks.offset(record.headers()), replayed,
                Marks.text(record.headers(), Marks.AGAIN) != null, record.value() != null);
    }

    static String idOf(ConsumerRecord<?, ?> record) {
        return record.partition() + "-" + record.offset();
    }

    private static @Nullable String numberIn(byte @Nullable [] value) {
        if (value == null) {
            return null;
        }
        try {
            JsonNode number = JsonMapper.shared().readTree(value).path("data").path("number");
            return number.isString() ? number.stringValue() : null;
        } catch (JacksonException e) {
            return null;
        }
    }
}
