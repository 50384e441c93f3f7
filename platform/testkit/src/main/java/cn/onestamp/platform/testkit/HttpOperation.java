package cn.onestamp.platform.testkit;

import static cn.onestamp.platform.testkit.HttpContract.members;

import cn.onestamp.platform.testkit.HttpContract.Found;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** One agreed way to ask a service: {@code path} with its variables in braces. */
record HttpOperation(HttpContract contract, String method, String path, Pattern address, Map<String, Object> agreed) {

    private static final String ANY_OTHER = "default";

    String name() {
        return method + " " + path;
    }

    long variables() {
        return path.chars().filter(character -> character == '{').count();
    }

    /** The schema of the JSON body it takes by the name in its contract; empty where it takes none. */
    String bodySchema() {
        Map<String, Object> json = members(members(members(agreed.get("requestBody")).get("content")).get("application/json"));
        String reference = String.valueOf(members(json.get("schema")).getOrDefault("$ref", ""));
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** A JSON body as agreed. */
    byte[] soundBody() {
        return JsonMapper.shared().writeValueAsBytes(SoundValue.of(contract, HttpContract.reference(bodySchema())));
    }

    List<Map<String, Object>> parameters() {
        return agreed.get("parameters") instanceof List<?> several
                ? several.stream().map(one -> contract.found(members(one)).node()).toList() : List.of();
    }

    static HttpOperation of(HttpContract contract, String method, String path, Map<String, Object> agreed) {
        return new HttpOperation(contract, method, path, Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+")), agreed);
    }

    boolean fits(String asked) {
        return address.matcher(asked).matches();
    }

    boolean takesFile() {
        return members(members(agreed.get("requestBody")).get("content")).keySet().stream().anyMatch(type -> !type.startsWith(MediaType.APPLICATION_JSON_VALUE));
    }

    Stream<String> headers() {
        return agreed.get("parameters") instanceof List<?> asked
                ? asked.stream().map(one -> contract.found(members(one)).node()).filter(one -> "header".equals(one.get("in"))).map(one -> (String) one.get("name"))
                : Stream.of();
    }

    /** What in an answer is not as agreed. */
    List<String> faults(int status, String mediaType, byte[] body) {
        Map<String, Object> responses = members(agreed.get("responses"));
        Object response = responses.getOrDefault(String.valueOf(status), responses.get(ANY_OTHER));
        if (response == null) {
            return List.of("status " + status + " was not agreed");
        }
        Found found = contract.found(members(response));
        List<String> faults = new ArrayList<>(Problems.faults(found.node(), status, mediaType, body));
        Map<String, Object> content = members(found.node().get("content"));
        if (!content.isEmpty() || body.length > 0) {
            faults.addAll(content.entrySet().stream().filter(type -> isOf(type.getKey(), mediaType)).findFirst()
                    .map(type -> bodyFaults(found.in(), members(type.getValue()), body))
                    .orElseGet(() -> List.of("media type " + mediaType + " was not agreed for " + status)));
        }
        return faults;
    }

    /** What the operation leaves unsaid. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (String said : List.of("summary", "x-who", "security", "responses")) {
            if (agreed.get(said) == null) {
                gaps.add("does not say " + said);
            }
        }
        if (method.equals("POST") && !members(agreed.get("responses")).containsKey("400")) {
            gaps.add("does not say what a malformed request is answered");
        }
        gaps.addAll(Unbounded.texts(this));
        members(agreed.get("responses")).forEach((status, response) ->
                gaps.addAll(Problems.gaps(status, contract.found(members(response)).node())));
        return gaps;
    }

    boolean answersWithAFile() {
        return members(agreed.get("responses")).values().stream()
                .flatMap(response -> members(contract.found(members(response)).node().get("content")).keySet().stream())
                .anyMatch(type -> FileAnswers.isAFile(MediaType.parseMediaType(type)));
    }

    private static boolean isOf(String agreed, String mediaType) {
        return !mediaType.isEmpty() && MediaType.parseMediaType(agreed).includes(MediaType.parseMediaType(mediaType));
    }

    private static List<String> bodyFaults(HttpContract in, Map<String, Object> content, byte[] body) {
        return members(content.get("schema")).get("$ref") instanceof String reference
                ? in.faults(reference.substring(reference.lastIndexOf('/') + 1), new String(body, StandardCharsets.UTF_8))
                : List.of();
    }
}
