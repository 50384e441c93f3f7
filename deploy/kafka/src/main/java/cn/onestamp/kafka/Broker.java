package cn.onestamp.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts Kafka's own server on a folder and, beside it in the same process, brings its topics in line.
 * Arguments: folder, client port, controller port, and the file that appears when every topic is in place.
 */
public final class Broker {
    private static final Logger LOG = LoggerFactory.getLogger(Broker.class);

    private Broker() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        BrokerSettings settings =
                new BrokerSettings(folder, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Path ready = Path.of(arguments[3]);
        Files.deleteIfExists(ready);
        Path file = settings.write();
        format(settings, file);
        Thread.ofVirtual().name("topics").start(() -> prepareTopics(settings, ready));
        Kafka.main(new String[] {file.toString()});
    }

    private static void format(BrokerSettings settings, Path file) {
        if (Files.exists(settings.log().resolve("meta.properties"))) {
            return;
        }
        String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString(), "--ignore-formatted"};
        if (StorageTool.execute(format, System.out) != 0) {
            throw new IllegalStateException("Kafka could not prepare its folder " + settings.log());
        }
    }

    private static void prepareTopics(BrokerSettings settings, Path ready) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.address()))) {
            new Topics(admin).follow(TopicsFile.read().plans());
            Files.writeString(ready, settings.address());
        } catch (IOException | ExecutionException | InterruptedException | RuntimeException failure) {
            LOG.error("The topics could not be prepared; the broker stops", failure);
            Runtime.getRuntime().halt(1);
        }
    }
}
