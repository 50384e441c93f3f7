package cn.onestamp.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;

/**
 * The settings of a broker that is alone: it is its own controller and every internal topic has one copy.
 * The quorum is the static kind, because a dynamic one stores its port and a folder may be started on other ports.
 *
 * @param folder holds the settings and the log
 * @param port clients connect here, on the loopback address only
 */
record BrokerSettings(Path folder, int port, int controllerPort) {

    Path log() {
        return folder.resolve("log");
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** Written anew at every start; on a full disk the former file stays whole instead of becoming an empty one. */
    Path write() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        properties().store(text, null);
        Path file = folder.resolve("server.properties");
        Path next = folder.resolve("server.properties.next");
        try (FileChannel out = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.toByteArray());
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        return Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.setProperty("listeners", "CLIENTS://" + address() + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.setProperty("advertised.listeners", "CLIENTS://" + address());
        properties.setProperty("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("inter.broker.listener.name", "CLIENTS");
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("log.dirs", log().toString());
        properties.setProperty("auto.create.topics.enable", "false");
        alone(properties);
        small(properties);
        return properties;
    }

    private static void alone(Properties properties) {
        properties.setProperty("default.replication.factor", "1");
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
    }

    /** The defaults are for a machine of its own: 50 offset partitions and a 128 MB cleaner buffer. */
    private static void small(Properties properties) {
        properties.setProperty("offsets.topic.num.partitions", "4");
        properties.setProperty("transaction.state.log.num.partitions", "1");
        properties.setProperty("share.coordinator.state.topic.num.partitions", "1");
        properties.setProperty("log.cleaner.dedupe.buffer.size", "8388608");
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "4");
        properties.setProperty("background.threads", "2");
        properties.setProperty("log.segment.bytes", "67108864");
    }
}
