package cn.onestamp.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class Service_waits_for_the_catalogue {

    private final AtomicBoolean read = new AtomicBoolean();
    private final WaitForTheCatalogue door = new WaitForTheCatalogue(read::get, new ProblemWriter(JsonMapper.shared()));

    @Test
    void and_asks_people_to_come_back_until_it_is_read() {
        assertThat(answerTo("/api/applications")).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answerTo("/internal/posts")).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        read.set(true);
        assertThat(answerTo("/api/applications")).isEqualTo(HttpStatus.OK);
    }

    @Test
    void but_tells_the_machine_how_it_is_at_any_time() {
        assertThat(answerTo("/actuator/health/readiness")).isEqualTo(HttpStatus.OK);
    }

    private HttpStatus answerTo(String path) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get(path));
        door.filter(exchange, passed -> {
            passed.getResponse().setStatusCode(HttpStatus.OK);
            return Mono.empty();
        }).block();
        return HttpStatus.valueOf(exchange.getResponse().getStatusCode().value());
    }
}
