package cn.onestamp.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The topics as written down: facts live for {@code retentionDays}, reference data for ever in
 * compacted topics, and every group of readers has a place for what it could not read.
 *
 * @param partitions of a topic of facts; reference topics have one, so that their order is total
 * @param readers consumer groups; each gets the topic {@code <group>.dead-letter}
 */
record TopicsFile(int retentionDays, int partitions, List<String> facts, List<String> reference, List<String> readers) {

    static TopicsFile read() throws IOException {
        try (InputStream in = TopicsFile.class.getResourceAsStream("/topics.json")) {
            return new ObjectMapper().readValue(in, TopicsFile.class);
        }
    }

    List<TopicPlan> plans() {
        List<TopicPlan> plans = new ArrayList<>();
        facts.forEach(name -> plans.add(new TopicPlan(name, partitions, keptForDays())));
        readers.forEach(group -> plans.add(new TopicPlan(group + ".dead-letter", 1, keptForDays())));
        reference.forEach(name -> plans.add(new TopicPlan(name, 1, keptForEver())));
        return plans;
    }

    /** Kept by the time of arrival: town time may lie months back, and such a fact must not expire on arrival. */
    private Map<String, String> keptForDays() {
        return Map.of(
                "cleanup.policy", "delete",
                "retention.ms", Long.toString(Duration.ofDays(retentionDays).toMillis()),
                "message.timestamp.type", "LogAppendTime");
    }

    private Map<String, String> keptForEver() {
        return Map.of("cleanup.policy", "compact", "message.timestamp.type", "LogAppendTime");
    }
}
