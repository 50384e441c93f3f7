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
        return Stream.concat(channels().keySet().stream().map(Topics::plan), groups().map(group -> new NewTopic(group + ".dead-letter", 1, COPIES)))
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

    /** {@code intake.application.v1} with the message {@code application-submitted} carries {@code intake.application-submitted}. */
    static Stream<String> types() {
        return channels().entrySet().stream().flatMap(channel -> {
            String service = channel.getKey().substring(0, channel.getKey().indexOf('.'));
            return ((Map<?, ?>) channel.getValue().get("messages")).keySet().stream().map(message -> service + "." + message);
        });
    }

    private static Map<String, Map<String, Object>> channels() {
        try (InputStream file = Topics.class.getResourceAsStream("/contracts/asyncapi.yaml")) {
            Map<String, Map<String, Map<String, Object>>> agreement = new Yaml().load(file);
            return agreement.get("channels");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
