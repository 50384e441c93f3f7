package cn.onestamp.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.file.FileProblem;
import cn.onestamp.platform.file.Mishap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class Whoever_hands_in_a_file_hears_why_not {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void that_there_is_no_room_left() {
        assertThat(answerTo(Mishap.full())).containsEntry("status", 507).containsEntry("type", "https://onestamp.cn/problems/storage-full");
    }

    @Test
    void that_it_is_too_large() {
        assertThat(answerTo(Mishap.tooLarge())).containsEntry("status", 413).containsEntry("type", "https://onestamp.cn/problems/too-large");
    }

    @Test
    void that_it_may_be_tried_again_when_the_disk_failed() {
        assertThat(answerTo(Mishap.failed())).containsEntry("status", 503).containsEntry("type", "https://onestamp.cn/problems/unavailable");
    }

    @Test
    void and_of_a_file_that_is_not_what_it_was_only_that_it_is_being_looked_at() {
        assertThat(Mishap.notWhatItWas()).allSatisfy(problem -> assertThat(answerTo(problem))
                .containsEntry("status", 500).containsEntry("type", "https://onestamp.cn/problems/internal"));
    }

    @Test
    void and_never_anything_of_the_disk() {
        for (FileProblem problem : new FileProblem[] {Mishap.full(), Mishap.failed()}) {
            assertThat(answerTo(problem).toString()).doesNotContain("/var", "device", "Exception");
        }
    }

    private static Map<String, Object> answerTo(FileProblem problem) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.put("/api/applications/1/materials/M0018"));
        new Refusals(new ProblemWriter(JSON), JSON).handle(exchange, problem).block();
        return JSON.readValue(exchange.getResponse().getBodyAsString().block(), new TypeReference<>() { });
    }
}
