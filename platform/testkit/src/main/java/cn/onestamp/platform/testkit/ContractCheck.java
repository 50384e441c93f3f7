package cn.onestamp.platform.testkit;

import cn.onestamp.platform.event.Event;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Holds events against {@code contracts/events}: producers what they say, consumers what they expect to hear. */
public final class ContractCheck {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private ContractCheck() {}

    /** @throws AssertionError naming every member that is not as agreed */
    public static void holds(Event event) {
        holds(event.type(), event.data());
    }

    /** @throws AssertionError naming every member that is not as agreed */
    public static void holds(String type, Map<String, Object> data) {
        List<String> faults = faults(type, JSON.writeValueAsString(data));
        if (!faults.isEmpty()) {
            throw new AssertionError(type + " breaks its contract: " + faults);
        }
    }

    /**
     * Holds a body against a schema of {@code contracts/http/<service>.yaml}.
     *
     * @throws AssertionError naming every member that is not as agreed
     */
    public static void answer(String service, String schema, String body) {
        List<String> faults = HttpContract.of(service).faults(schema, body);
        if (!faults.isEmpty()) {
            throw new AssertionError(service + " breaks the contract of " + schema + ": " + faults);
        }
    }

    /** Every type in the list of agreed channels. */
    public static Stream<String> types() {
        return Topics.types();
    }

    /** Whether the contract promises the member in every event of this type. */
    public static boolean promises(String type, String member) {
        Map<String, Object> schema = JSON.readValue(text(type + ".schema.json"), new TypeReference<>() { });
        return schema.get("required") instanceof List<?> required && required.contains(member);
    }

    /** The agreed example of this type as the data of an event. */
    public static Map<String, Object> example(String type) {
        return JSON.readValue(text(type + ".example.json"), new TypeReference<>() { });
    }

    /** The agreed example in an envelope as its producer would send it. */
    public static Event exampleEvent(String type, String subject, long sequence, @Nullable String traceparent) {
        return new Event(Event.VERSION, Event.id(subject, sequence), "/" + type.split("\\.")[0], type, subject,
                Instant.parse("2026-01-05T01:30:00Z").plusSeconds(sequence), sequence, "li.chunhua", null, null, traceparent,
                Event.JSON, example(type));
    }

    private static List<String> faults(String type, String data) {
        return SCHEMAS.computeIfAbsent(type, any -> REGISTRY.getSchema(text(type + ".schema.json"), InputFormat.JSON))
                .validate(data, InputFormat.JSON, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Error::toString).toList();
    }

    private static String text(String file) {
        try (InputStream agreed = ContractCheck.class.getResourceAsStream("/contracts/events/" + file)) {
            if (agreed == null) {
                throw new AssertionError("contracts/events has no " + file);
            }
            return new String(agreed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
