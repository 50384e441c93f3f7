package cn.onestamp.platform.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.yaml.snakeyaml.Yaml;

/** The topics of the product as the contracts name them. Reference topics are compacted and have one partition. */
final class Topics {

    private static final int PARTITIONS = 6;
    private static final short COPIES = 1;

    private Topics() {}

    static NewTopic[] all() {
        return Stream.concat(agreed().map(Topics::plan), groups().map(group -> new NewTopic(group + ".dead-letter", 1, COPIES)))
                .toArray(NewTopic[]::new);
    }

    private static Stream<String> groups() {
        return Stream.of("intake", "approval", "notification");
    }

    private static NewTopic plan(String topic) {
        return topic.startsWith("catalogue.")
                ? new NewTopic(topic, 1, COPIES).configs(Map.of("cleanup.policy", "compact"))
                : new NewTopic(topic, PARTITIONS, COPIES);
    }

    private static Stream<String> agreed() {
        try (InputStream file = Topics.class.getResourceAsStream("/contracts/asyncapi.yaml")) {
            Map<String, Object> agreement = new Yaml().load(file);
            return ((Map<?, ?>) agreement.get("channels")).keySet().stream().map(String::valueOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
