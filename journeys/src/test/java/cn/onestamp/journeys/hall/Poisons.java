package cn.onestamp.journeys.hall;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/** Records no listener can hear. */
public final class Poisons {

    private static final int PARTITIONS = 6;
    private static final int FIVE_MEGABYTES = 5 << 20;
    private static final Map<String, String> TYPES = Map.of(Topics.PERSON, "intake.account-bound", Topics.APPLICATION, "intake.application-accepted",
            Topics.MANDATE, "intake.mandate-given", Topics.CASE, "approval.decision-sealed");

    private Poisons() {}

    /** One of each kind, bound for the partition in which events about this subject travel. */
    public static List<ProducerRecord<byte[], byte[]>> bound(String topic, String before) {
        int partition = Utils.toPositive(Utils.murmur2(bytes(before))) % PARTITIONS;
        String subject = UUID.randomUUID().toString();
        String type = TYPES.get(topic);
        return Stream.of(
                        record(topic, partition, subject, bytes("{\"specversion\":\"1.0\",")),
                        record(topic, partition, subject, bytes("[]")),
                        record(topic, partition, subject, bytes("null")),
                        record(topic, partition, subject, new byte[0]),
                        record(topic, partition, subject, null),
                        record(topic, partition, subject, bytes(event(subject, "intake.never-heard-of", "1.0", "{}"))),
                        record(topic, partition, subject, bytes(event(subject, "../../../etc/passwd", "1.0", "{}"))),
                        record(topic, partition, subject, bytes(event(subject, type, "9.0", "{}"))),
                        record(topic, partition, subject, bytes(event(subject, type, "1.0", "{\"number\":{\"$gt\":\"\"},\"acceptedOn\":\"never\"}"))),
                        record(topic, partition, subject, bytes(event(subject, type, "1.0", "{}"))),
                        record(topic, partition, null, bytes(event(subject, type, "1.0", "{}"))),
                        record(topic, partition, "another-key", bytes(event(subject, type, "1.0", "{}"))),
                        record(topic, partition, subject, new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, (byte) 0xFE}),
                        record(topic, partition, subject, bytes(event(subject, type, "1.0", "{\"x\":\"" + "x".repeat(FIVE_MEGABYTES) + "\"}"))))
                .toList();
    }

    private static String event(String subject, String type, String version, String data) {
        return """
                {"specversion":"%s","id":"%s:1","source":"/test","type":"%s","subject":"%s","time":"2026-01-05T00:00:00Z",\
                "sequence":1,"actor":"test","datacontenttype":"application/json","data":%s}""".formatted(version, subject, type, subject, data);
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, int partition, @Nullable String key, byte @Nullable [] value) {
        return new ProducerRecord<>(topic, partition, key == null ? null : bytes(key), value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
