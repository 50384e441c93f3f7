package cn.onestamp.gateway;

import static cn.onestamp.gateway.TownBehindTheDoor.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class The_visitors_book extends AtTheDoor {

    @Test
    void has_one_line_of_json_per_visit_with_the_trace_id_the_desk_was_given(CapturedOutput book) throws Exception {
        visitor.get().uri("/api/items?query=x").exchange().expectStatus().isOk();
        var trace = TOWN.lastVisit().header("traceparent").getFirst().substring(3, 35);
        var line = lineWith(book, trace);
        assertThat(line).startsWith("{").contains("\"method\":\"GET\"", "\"path\":\"/api/items\"", "\"status\":200", "\"line\":\"items\"");
    }

    @Test
    void names_the_trace_id_a_refused_visitor_was_told(CapturedOutput book) {
        var told = visitor.get().uri("/api/cases").exchange().expectBody(String.class).returnResult().getResponseBody();
        var trace = told.replaceAll(".*\"trace\":\"([0-9a-f]{32})\".*", "$1");
        assertThat(lineWith(book, trace)).contains("\"status\":401");
    }

    @Test
    void holds_no_query_no_token_no_personal_number_and_no_verification_code(CapturedOutput book) throws Exception {
        var token = TOWN.realm.token("li.ming");
        visitor.get().uri("/api/items?query=532301199001011234&access_token=" + token).exchange();
        visitor.get().uri("/api/persons/532301199001011234/13988887777").headers(headers -> headers.setBearerAuth(token)).exchange();
        visitor.get().uri("/api/papers/SECRETCODE42").exchange();
        visitor.get().uri("/v/SECRETCODE42").exchange();
        visitor.get().uri("/login/oauth2/code/onestamp?code=SECRETCODE42&state=SECRETCODE42").exchange();
        var last = visitor.get().uri("/api/cases").exchange().expectBody(String.class).returnResult().getResponseBody();
        lineWith(book, last.replaceAll(".*\"trace\":\"([0-9a-f]{32})\".*", "$1"));
        assertThat(book.getAll()).contains("/api/papers/***", "/v/***", "/api/persons/***/***")
                .doesNotContain("532301199001011234", "13988887777", "SECRETCODE42", token.substring(0, 40));
    }

    private static String lineWith(CapturedOutput book, String trace) {
        return await().until(() -> book.getAll().lines().filter(line -> line.contains(trace)).findFirst().orElse(null), line -> line != null);
    }
}
