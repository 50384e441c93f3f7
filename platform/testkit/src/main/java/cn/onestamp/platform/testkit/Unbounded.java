package cn.onestamp.platform.testkit;

import static cn.onestamp.platform.testkit.HttpContract.members;

import cn.onestamp.platform.testkit.HttpContract.Found;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Texts somebody may send of which a contract does not say how long they are at most. */
final class Unbounded {

    private static final Set<String> BOUNDS = Set.of("maxLength", "pattern", "format", "enum", "const");

    private Unbounded() {}

    static List<String> texts(HttpOperation way) {
        Stream<String> inBody = way.bodySchema().isEmpty() ? Stream.of()
                : texts(way.contract(), HttpContract.reference(way.bodySchema()), "");
        Stream<String> inQuery = way.parameters().stream().filter(one -> "query".equals(one.get("in")))
                .flatMap(one -> texts(way.contract(), members(one.get("schema")), "?" + one.get("name")));
        return Stream.concat(inBody, inQuery).map(text -> "does not say how long " + text + " may be").toList();
    }

    private static Stream<String> texts(HttpContract in, Map<String, Object> schema, String at) {
        Found found = SoundValue.resolved(in, schema);
        Map<String, Object> node = found.node();
        if (node.containsKey("type") && SoundValue.typeOf(node).equals("string")) {
            return BOUNDS.stream().anyMatch(node::containsKey) ? Stream.of() : Stream.of(at);
        }
        Stream<String> parts = Stream.of("items", "additionalProperties").filter(part -> !members(node.get(part)).isEmpty())
                .flatMap(part -> texts(found.in(), members(node.get(part)), at + "/*"));
        return Stream.concat(parts, members(node.get("properties")).entrySet().stream()
                .flatMap(member -> texts(found.in(), members(member.getValue()), at + "/" + member.getKey())));
    }
}
