package cn.onestamp.platform.testkit;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of one event type, to hold events against. */
final class Contract {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Contract> READ = new ConcurrentHashMap<>();

    private final Schema schema;

    private Contract(String type) {
        schema = SCHEMAS.getSchema(node("/contracts/events/" + type + ".schema.json"));
    }

    static Contract of(String type) {
        return READ.computeIfAbsent(type, Contract::new);
    }

    List<String> faults(JsonNode payload) {
        return schema.validate(payload, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Error::toString).toList();
    }

    private static JsonNode node(String resource) {
        try (InputStream text = Contract.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
