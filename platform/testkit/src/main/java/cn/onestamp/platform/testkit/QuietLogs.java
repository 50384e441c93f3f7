package cn.onestamp.platform.testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** The broker in this process would drown what the test says; both before Spring sets up logging and after. */
final class QuietLogs {

    private static final Map<String, Level> LEVELS = Map.of(
            "kafka", Level.OFF, "org.apache.kafka", Level.ERROR, "org.apache.kafka.storage", Level.OFF, "state.change", Level.OFF,
            "de.bwaldvogel", Level.WARN, "org.mongodb.driver", Level.WARN, "io.netty", Level.WARN, "reactor", Level.WARN);

    private QuietLogs() {}

    static void please() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logback) {
            LEVELS.forEach((name, level) -> logback.getLogger(name).setLevel(level));
        }
        LEVELS.forEach((name, level) -> System.setProperty("logging.level." + name, level.toString()));
    }
}
