package cn.onestamp.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

@RunningNotification
class Operator_watches_the_service {

    private final WebTestClient desk;

    Operator_watches_the_service(@LocalManagementPort int management) {
        this.desk = Operator.at(management).desk();
    }

    @Test
    void ready_once_the_catalogue_is_read() {
        await().atMost(Duration.ofSeconds(20)).until(() -> ask("/health/readiness").getStatus().value() == 200);
        assertThat(ask("/health/liveness").getResponseBody()).contains("UP");
    }

    @Test
    void figures_for_prometheus() {
        assertThat(ask("/prometheus").getResponseBody()).contains("jvm_memory_used_bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/env", "/heapdump", "/beans", "/configprops", "/shutdown"})
    void and_nothing_that_tells_or_does_more(String endpoint) {
        assertThat(ask(endpoint).getStatus().value()).isEqualTo(404);
    }

    private EntityExchangeResult<String> ask(String path) {
        return desk.get().uri(path).exchange().expectBody(String.class).returnResult();
    }
}
