package cn.onestamp.platform.inbox;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.event.Poison;
import cn.onestamp.platform.fault.Step;
import cn.onestamp.platform.logging.TraceInLog;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The edge between Kafka and an inbox. It blocks on purpose: an asynchronous return would let the next event of the same
 * case overtake this one, and a kill would lose it.
 */
public final class Listening {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, Boolean> AGREED = new ConcurrentHashMap<>();

    private Listening() {}

    /** @throws Poison when the record is no event of ours, or of a type the contracts do not know */
    public static void hear(ConsumerRecord<String, byte[]> record, Inbox inbox) {
        Event event = EventJson.read(record.key(), record.value());
        if (!AGREED.computeIfAbsent(event.type(), Listening::isInTheContracts)) {
            throw new Poison("unknown type " + event.type());
        }
        try (TraceInLog ignored = TraceInLog.of(event)) {
            inbox.take(event).block(PATIENCE);
        }
        Step.AFTER_STORE_BEFORE_OFFSET.reached();
    }

    private static boolean isInTheContracts(String type) {
        return type.matches("[a-z-]+\\.[a-z-]+")
                && Listening.class.getResource("/contracts/events/" + type + ".schema.json") != null;
    }
}
