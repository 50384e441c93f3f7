package cn.onestamp.platform.testkit;

import static cn.onestamp.platform.testkit.HttpContract.members;

import cn.onestamp.platform.testkit.HttpContract.Found;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something a contract agrees to, made from its schema: every member is there, and where a form is asked for the first example. */
final class SoundValue {

    private SoundValue() {}

    static Object of(HttpContract contract, Object schema) {
        Found found = resolved(contract, members(schema));
        Map<String, Object> node = found.node();
        for (String told : List.of("examples", "enum")) {
            if (node.get(told) instanceof List<?> values) {
                return values.getFirst();
            }
        }
        return switch (typeOf(node)) {
            case "object" -> object(found);
            case "array" -> node.containsKey("items") ? List.of(of(found.in(), node.get("items"))) : List.of();
            case "integer" -> node.getOrDefault("minimum", 1);
            case "boolean" -> true;
            default -> text(node);
        };
    }

    /** What a schema says itself or by reference. */
    static Found resolved(HttpContract contract, Map<String, Object> schema) {
        return schema.get("allOf") instanceof List<?> several
                ? resolved(contract, members(several.getFirst())) : contract.found(schema);
    }

    static String typeOf(Map<String, Object> schema) {
        Object type = schema.getOrDefault("type", "string");
        return type instanceof List<?> several ? (String) several.getFirst() : (String) type;
    }

    private static Map<String, Object> object(Found found) {
        Map<String, Object> value = new LinkedHashMap<>();
        members(found.node().get("properties")).forEach((name, schema) -> value.put(name, of(found.in(), schema)));
        if (!members(found.node().get("additionalProperties")).isEmpty()) {
            value.put("any", of(found.in(), found.node().get("additionalProperties")));
        }
        return value;
    }

    private static String text(Map<String, Object> schema) {
        if (schema.containsKey("pattern")) {
            throw new AssertionError("a contract gives an example of " + schema);
        }
        return switch (String.valueOf(schema.get("format"))) {
            case "uuid" -> "00000000-0000-4000-8000-000000000000";
            case "date" -> "2026-03-02";
            default -> "words";
        };
    }
}
