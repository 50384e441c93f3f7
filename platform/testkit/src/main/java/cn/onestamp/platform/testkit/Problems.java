package cn.onestamp.platform.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The closed list of problems, {@code contracts/problems.json}, and which of them a response of a contract names. */
public final class Problems {

    /** One "no": the last part of its type, the status it comes with, and who says it. */
    public record Agreed(String name, int status, List<String> saidBy, String means) {}

    private static final String BASE = "https://onestamp.cn/problems/";
    private static final List<Agreed> LIST = read();

    private Problems() {}

    public static List<Agreed> all() {
        return LIST;
    }

    /** The type of every problem this one says, with its status: {@code https://onestamp.cn/problems/absent 404}. */
    public static List<String> saidBy(String speaker) {
        return LIST.stream().filter(problem -> problem.saidBy().contains(speaker))
                .map(problem -> BASE + problem.name() + " " + problem.status()).toList();
    }

    /** A problem that is not on the list, or not one the response names. */
    static List<String> faults(Map<String, Object> response, int status, String mediaType, byte[] body) {
        if (!mediaType.startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE)) {
            return List.of();
        }
        String name = nameIn(body);
        List<String> faults = new ArrayList<>();
        if (LIST.stream().noneMatch(problem -> problem.name().equals(name) && problem.status() == status)) {
            faults.add("the closed list has no problem " + name + " with status " + status);
        }
        if (!named(response).contains(name)) {
            faults.add("problem " + name + " was not agreed for " + status);
        }
        return faults;
    }

    /** Problems a response names although the list has none of that name and status. */
    static List<String> gaps(String status, Map<String, Object> response) {
        List<String> gaps = new ArrayList<>();
        boolean isNo = !status.startsWith("2") && !status.startsWith("3");
        if (isNo && named(response).isEmpty()) {
            gaps.add(status + " names no problem");
        }
        named(response).stream()
                .filter(name -> LIST.stream().noneMatch(problem -> problem.name().equals(name)
                        && (status.equals("default") || status.equals(String.valueOf(problem.status())))))
                .forEach(name -> gaps.add(status + " names " + name + ", which the closed list has not"));
        return gaps;
    }

    private static List<?> named(Map<String, Object> response) {
        return response.get("x-problems") instanceof List<?> names ? names : List.of();
    }

    private static String nameIn(byte[] body) {
        try {
            String type = JsonMapper.shared().readTree(body).path("type").asString("");
            return type.startsWith(BASE) ? type.substring(BASE.length()) : type;
        } catch (JacksonException e) {
            return "that is no JSON";
        }
    }

    private static List<Agreed> read() {
        try (InputStream file = Problems.class.getResourceAsStream("/contracts/problems.json")) {
            return JsonMapper.shared().readValue(file, new TypeReference<List<Agreed>>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
