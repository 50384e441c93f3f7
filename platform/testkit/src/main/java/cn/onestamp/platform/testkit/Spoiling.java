package cn.onestamp.platform.testkit;

import static cn.onestamp.platform.testkit.HttpContract.members;

import cn.onestamp.platform.testkit.HttpContract.Found;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * One thing that is wrong in a body that is otherwise as agreed.
 *
 * @param field as a JSON pointer
 * @param named whether the refusal has to name it: the contract rules it out, so it is no matter of what is known or allowed
 */
record Spoiling(String what, String field, String body, boolean named) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONG = 900_000;

    /** In no text of any body, whatever the contract says of it. */
    private static final List<String> NEVER = List.of("\"\\u0000\"", "\"\\ud800\"", "\"x\\udc00\"", "\"" + "x".repeat(LONG) + "\"");
    private static final List<String> WRONG = List.of("null", "true", "0", "-1", "-1.5", "9223372036854775808", "1e308", "\"\"", "\"   \"",
            "\"0\"", "[]", "[1]", "[[]]", "{}", "{\"$gt\":\"\"}", "{\"$where\":\"sleep(5000)\"}", "{\"a.b\":{\"$ne\":null}}",
            "\"{\\\"$gt\\\":\\\"\\\"}\"", "\"$where: sleep(5000)\"", "\"__proto__\"",
            "\"2026-02-30\"", "\"+99999-01-01\"", "\"2026-03-02T00:00:00\"", "[2026,3,2]");
    private static final List<String> COVETED = List.of("status", "township", "applicantId", "approvedBy", "decidedBy", "roles", "certNo",
            "version", "createdAt", "_id", "$set", "__proto__", "a.b");

    /** Everything that can be wrong with one member of a body, and members nobody agreed on. */
    static Stream<Spoiling> of(HttpContract contract, String schema) {
        return of(contract, schema, SoundValue.of(contract, HttpContract.reference(schema)));
    }

    /** @param sound as agreed, where the schema alone is not enough to make it */
    static Stream<Spoiling> of(HttpContract contract, String schema, Object sound) {
        return new Body(contract, schema, JSON.valueToTree(sound)).spoilt(contract, HttpContract.reference(schema), "");
    }

    private record Body(HttpContract contract, String schema, JsonNode sound) {

        Stream<Spoiling> spoilt(HttpContract in, Object node, String at) {
            Found found = SoundValue.resolved(in, members(node));
            Map<String, Object> known = members(found.node().get("properties"));
            Stream<Spoiling> parts = Stream.concat(
                    known.entrySet().stream().flatMap(member -> member(found, member.getKey(), member.getValue(), at)),
                    Stream.of("additionalProperties", "items").filter(found.node()::containsKey)
                            .filter(inner -> !members(found.node().get(inner)).isEmpty())
                            .flatMap(inner -> value(found.in(), found.node().get(inner), at + (inner.equals("items") ? "/0" : "/any"), false)));
            boolean closed = Boolean.FALSE.equals(found.node().get("additionalProperties"));
            return Stream.concat(parts, closed || known.isEmpty() && "object".equals(found.node().get("type")) ? coveted(known, at) : Stream.of());
        }

        private Stream<Spoiling> member(Found of, String name, Object node, String at) {
            boolean required = of.node().get("required") instanceof List<?> names && names.contains(name);
            Stream<Spoiling> wrong = value(of.in(), node, at + "/" + name, !required);
            return required ? Stream.concat(Stream.of(without(at, name)), wrong) : wrong;
        }

        private Stream<Spoiling> value(HttpContract in, Object node, String at, boolean mayBeMissing) {
            Map<String, Object> schema = SoundValue.resolved(in, members(node)).node();
            Stream<String> tooLong = schema.get("maxLength") instanceof Integer longest ? Stream.of("\"" + "x".repeat(longest + 1) + "\"") : Stream.of();
            Stream<Spoiling> wrong = Stream.concat(WRONG.stream(), tooLong).map(json -> with(at, json, json.equals("null") && mayBeMissing));
            return Stream.of(wrong, NEVER.stream().map(json -> new Spoiling(at + " = " + json, at, spoilt(at, json), true)), spoilt(in, node, at))
                    .flatMap(several -> several);
        }

        private Stream<Spoiling> coveted(Map<String, Object> known, String at) {
            return COVETED.stream().filter(name -> !known.containsKey(name)).map(name -> with(at + "/" + name, "\"SEALED\"", false));
        }

        private Spoiling with(String at, String json, boolean allowed) {
            String body = spoilt(at, json);
            return new Spoiling(at + " = " + json, at, body, !allowed && !contract.faults(schema, body).isEmpty());
        }

        private Spoiling without(String at, String name) {
            JsonNode copy = sound.deepCopy();
            ((ObjectNode) copy.at(at)).remove(name);
            return new Spoiling(at + "/" + name + " is missing", at + "/" + name, JSON.writeValueAsString(copy), true);
        }

        private String spoilt(String at, String json) {
            JsonNode copy = sound.deepCopy();
            JsonPointer place = JsonPointer.compile(at);
            JsonNode wrong = JSON.getNodeFactory().rawValueNode(new RawValue(json));
            switch (copy.at(place.head())) {
                case ObjectNode object -> object.set(place.last().getMatchingProperty(), wrong);
                case ArrayNode array -> array.set(place.last().getMatchingIndex(), wrong);
                default -> throw new AssertionError("there is no " + at);
            }
            return JSON.writeValueAsString(copy);
        }
    }
}
