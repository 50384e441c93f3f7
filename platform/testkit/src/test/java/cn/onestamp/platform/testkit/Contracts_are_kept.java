package cn.onestamp.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.problem.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class Contracts_are_kept {

    /** 17 digits and a check character that stand alone; a case number has 24 characters. */
    private static final Pattern CITIZEN_ID = Pattern.compile("(?<![0-9])[0-9]{17}[0-9X](?![0-9X])");

    @ParameterizedTest
    @MethodSource("cn.onestamp.platform.testkit.ContractCheck#types")
    void by_every_example(String type) {
        assertThatCode(() -> ContractCheck.holds(type, ContractCheck.example(type))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("cn.onestamp.platform.testkit.ContractCheck#types")
    void and_no_example_carries_a_personal_number(String type) {
        assertThat(JsonMapper.shared().writeValueAsString(ContractCheck.example(type))).doesNotContainPattern(CITIZEN_ID);
    }

    @Test
    void a_breach_names_every_member() {
        Map<String, Object> data = new HashMap<>(ContractCheck.example("intake.application-accepted"));
        data.put("number", "42");
        data.put("promisedDueOn", "soon");
        data.remove("applicantId");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ContractCheck.holds("intake.application-accepted", data))
                .withMessageContaining("number").withMessageContaining("promisedDueOn").withMessageContaining("applicantId");
    }

    @Test
    void a_type_nobody_agreed_on_is_a_breach() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> ContractCheck.example("intake.application-lost"));
    }

    @Test
    void an_answer_that_says_more_than_agreed_is_a_breach() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ContractCheck.answer("notification", "Page", """
                        {"notices": [{"id": "n", "citizenId": "x"}], "next": null}"""))
                .withMessageContaining("citizenId").withMessageContaining("readAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "approval", "notification", "gateway"})
    void by_desks_that_say_who_may_what_comes_back_and_how_they_say_no(String service) {
        assertThat(HttpCheck.documented(service)).isNotEmpty();
        assertThat(HttpCheck.gaps(service)).isEmpty();
    }

    @Test
    void and_an_answer_nobody_agreed_on_is_a_breach() {
        HttpOperation grant = HttpContract.of("approval").operation("POST", "/api/cases/7/grant").orElseThrow();
        String problem = "{\"type\":\"https://onestamp.cn/problems/%s\",\"title\":\"x\",\"status\":403}";

        assertThat(grant.faults(403, "application/problem+json", problem.formatted("not-allowed").getBytes())).isEmpty();
        assertThat(grant.faults(403, "application/problem+json", problem.formatted("absent").getBytes())).hasSize(2);
        assertThat(grant.faults(403, "text/html", "<html>".getBytes())).isNotEmpty();
        assertThat(grant.faults(200, "application/json", "{\"status\":\"GRANTED\"}".getBytes())).hasSize(3);
        assertThat(grant.faults(204, "", new byte[0])).isNotEmpty();
    }

    @Test
    void and_a_file_that_a_browser_could_show_is_a_breach() {
        HttpHeaders page = new HttpHeaders();
        page.setContentType(MediaType.APPLICATION_PDF);
        assertThat(HttpCheck.faultsOfAFile(page)).hasSize(3);

        page.set("Content-Disposition", "attachment; filename=\"a.pdf\"");
        page.set("X-Content-Type-Options", "nosniff");
        page.set("Content-Security-Policy", "sandbox; default-src 'none'");
        assertThat(HttpCheck.faultsOfAFile(page)).isEmpty();

        page.setContentType(MediaType.APPLICATION_JSON);
        page.remove("Content-Disposition");
        assertThat(HttpCheck.faultsOfAFile(page)).isEmpty();
        assertThat(HttpCheck.files("approval")).contains("GET /api/cases/{id}/papers/{format}").doesNotContain("GET /api/cases/{id}");
    }

    @Test
    void and_a_text_without_an_end_is_a_gap() {
        assertThat(HttpContract.of("lax").operation("POST", "/lax/parcels").orElseThrow().gaps())
                .contains("does not say how long /labels/* may be").noneMatch(gap -> gap.contains("/sender"));
    }

    @Test
    void and_a_way_in_is_documented_or_not_there() {
        Set<String> ways = HttpCheck.documented("notification").collect(Collectors.toSet());
        HttpCheck.waysIn("notification", ways);
        Set<String> more = new HashSet<>(ways);
        more.add("DELETE /api/notices/{id}");

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> HttpCheck.waysIn("notification", more));
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> HttpCheck.waysIn("notification", Set.of()));
    }

    @Test
    void and_every_action_of_the_table_has_its_way_in_which_names_the_posts() throws IOException {
        Map<Object, String> ways = Stream.of("intake", "approval").flatMap(service -> HttpContract.of(service).operations())
                .flatMap(way -> actionsOf(way).map(action -> Map.entry(action, String.valueOf(way.agreed().get("x-who")))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one.length() < other.length() ? one : other));
        try (InputStream table = Contracts_are_kept.class.getResourceAsStream("/contracts/actions.json")) {
            List<Map<String, Object>> actions = JsonMapper.shared().readValue(table, new TypeReference<>() { });
            assertThat(actions).hasSameSizeAs(ways.keySet()).allSatisfy(action -> assertThat(ways.get(action.get("action")))
                    .contains(((List<?>) action.get("posts")).stream().map(String::valueOf).toList()));
        }
    }

    /** Some ways are open to several, each by an action of their own. */
    private static Stream<?> actionsOf(HttpOperation way) {
        Object actions = way.agreed().getOrDefault("x-action", List.of());
        return actions instanceof List<?> several ? several.stream() : Stream.of(actions);
    }

    @Test
    void and_services_say_no_only_in_the_words_of_the_closed_list() {
        assertThat(Stream.of(ProblemType.values()).map(problem -> problem.uri() + " " + problem.status()))
                .containsExactlyInAnyOrderElementsOf(Problems.saidBy("services"));
        assertThat(Problems.all()).extracting(Problems.Agreed::name).doesNotHaveDuplicates();
        assertThat(Problems.all()).allSatisfy(problem -> assertThat(problem.saidBy()).isNotEmpty().isSubsetOf("services", "gateway"));
    }

    @Test
    void an_envelope_comes_back_as_it_went() {
        Event event = ContractCheck.exampleEvent("approval.decision-sealed", "case", 4, "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        assertThat(EventJson.read("case", EventJson.write(event))).isEqualTo(event);
    }
}
