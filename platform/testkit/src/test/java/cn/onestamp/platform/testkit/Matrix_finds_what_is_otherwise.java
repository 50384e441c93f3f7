package cn.onestamp.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.testkit.Matrix.Cell;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class Matrix_finds_what_is_otherwise {

    private static final Answer NOTHING = answer(404, "{\"type\":\"absent\"}");
    private static final Errand ACCEPT = Errand.absent("accept", "accept", account -> true,
            Errand.posting("/api/window/applications/1/acceptance", Map.of()));

    @Test
    void than_the_tables_say() {
        assertThat(faults(true, answer(409, "stale"))).isEmpty();
        assertThat(faults(true, NOTHING)).hasSize(1);
        assertThat(faults(true, answer(500, "oh"))).hasSize(1);
        assertThat(faults(false, answer(409, "stale"))).hasSize(1);
        assertThat(faults(false, answer(403, "no"))).as("a case that exists").hasSize(1);
        assertThat(faults(false, NOTHING)).isEmpty();
    }

    @Test
    void by_one_letter_or_by_the_kind_of_answer() {
        assertThat(faults(false, answer(404, "{\"type\":\"absent\"} "))).singleElement().asString().contains("zhao may not accept", "404");
        assertThat(faults(false, new Answer(404, NOTHING.bytes(), headers("Content-Type", "text/plain")))).hasSize(1);
    }

    @Test
    void or_by_what_is_said_beside_the_answer() {
        HttpHeaders tagged = headers("Content-Type", "application/problem+json");
        tagged.setETag("\"7\"");
        assertThat(faults(false, new Answer(404, NOTHING.bytes(), tagged))).hasSize(1);
    }

    private static List<String> faults(boolean allowed, Answer heard) {
        return Matrix.faults(List.of(new Cell("zhao", ACCEPT, allowed, heard, NOTHING)));
    }

    private static Answer answer(int status, String text) {
        return new Answer(status, text.getBytes(StandardCharsets.UTF_8), headers("Content-Type", "application/problem+json"));
    }

    private static HttpHeaders headers(String name, String value) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(name, value);
        return headers;
    }
}
