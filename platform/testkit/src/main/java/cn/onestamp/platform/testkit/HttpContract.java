package cn.onestamp.platform.testkit;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI file of one service. */
record HttpContract(String service, Map<String, Object> document, SchemaRegistry registry) {

    private static final String BASE = "https://onestamp.cn/http/";
    private static final Map<String, HttpContract> READ = new ConcurrentHashMap<>();
    private static final Map<String, List<HttpOperation>> OPERATIONS = new ConcurrentHashMap<>();

    static HttpContract of(String service) {
        return READ.computeIfAbsent(service, HttpContract::read);
    }

    static Map<String, Object> reference(String schema) {
        return Map.of("$ref", "#/components/schemas/" + schema);
    }

    private static HttpContract read(String service) {
        try (InputStream file = HttpContract.class.getResourceAsStream("/contracts/http/" + service + ".yaml")) {
            if (file == null) {
                throw new AssertionError("contracts/http has no " + service + ".yaml");
            }
            return of(service, new Yaml().load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HttpContract of(String name, Map<String, Object> document) {
        String text = JsonMapper.shared().writeValueAsString(document);
        return new HttpContract(name, document, SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(location -> location.equals(BASE + name) ? text : null)));
    }

    List<String> faults(String schema, String body) {
        Schema agreed = registry.getSchema(SchemaLocation.of(BASE + service + "#/components/schemas/" + schema));
        return faults(agreed, body);
    }

    /** The validator gives up on numbers that are too large for it. */
    private static List<String> faults(Schema agreed, String value) {
        try {
            return agreed.validate(value, InputFormat.JSON, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream().map(Error::toString).toList();
        } catch (JsonNodeException tooLarge) {
            return List.of(tooLarge.getMessage());
        }
    }

    /** Whether a parameter that is described so may be what is typed. */
    boolean allows(Object schema, String typed) {
        boolean isWord = "string".equals(members(schema).getOrDefault("type", "string"));
        String value = isWord || !typed.matches("-?[0-9.e]+|true") ? JsonMapper.shared().writeValueAsString(typed) : typed;
        return faults(registry.getSchema(JsonMapper.shared().<JsonNode>valueToTree(schema)), value).isEmpty();
    }

    /** Asked for every answer the tests hear, so it is read once. */
    Stream<HttpOperation> operations() {
        return OPERATIONS.computeIfAbsent(service, first -> read().toList()).stream();
    }

    private Stream<HttpOperation> read() {
        return members(document.get("paths")).entrySet().stream().flatMap(path -> members(path.getValue()).entrySet().stream()
                .map(method -> HttpOperation.of(this, method.getKey().toUpperCase(Locale.ROOT), path.getKey(), members(method.getValue()))));
    }

    /** The operation behind an address; of two that fit the one with fewer variables. */
    Optional<HttpOperation> operation(String method, String path) {
        return operations().filter(one -> one.method().equals(method) && one.fits(path))
                .min((one, other) -> Long.compare(one.variables(), other.variables()));
    }

    /** What a {@code $ref} in this file points to, which may be in a file beside it. */
    Found found(Map<String, Object> node) {
        if (!(node.get("$ref") instanceof String reference)) {
            return new Found(this, node);
        }
        String[] fileAndPlace = reference.split("#/", 2);
        HttpContract there = fileAndPlace[0].isEmpty() ? this : of(fileAndPlace[0].replace(".yaml", ""));
        Map<String, Object> at = there.document();
        for (String step : fileAndPlace[1].split("/")) {
            at = members(at.get(step));
        }
        if (at.isEmpty()) {
            throw new AssertionError(service + " refers to " + reference + ", which is not there");
        }
        return new Found(there, at);
    }

    /** A part of a contract and the file it stands in. */
    record Found(HttpContract in, Map<String, Object> node) {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> members(Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
