package cn.onestamp.notification;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Somebody at the machine itself, in front of the management port. */
record Operator(WebTestClient desk) {

    record Letter(String id, String reason, String topic, @Nullable String key, @Nullable String number, int partition,
            long offset, boolean replayed, boolean cameBack, boolean whole) {}

    record Letters(List<Letter> letters) {}

    static Operator at(int managementPort) {
        return new Operator(WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + managementPort + "/actuator").build());
    }

    List<Letter> letters() {
        return desk.get().uri("/deadletters").exchange().expectStatus().isOk()
                .expectBody(Letters.class).returnResult().getResponseBody().letters();
    }

    List<Letter> deliver() {
        return deliver("");
    }

    List<Letter> deliverAlsoWhatCameBack() {
        return deliver("?again=true");
    }

    private List<Letter> deliver(String wish) {
        return desk.post().uri("/deadletters" + wish).bodyValue(Map.of()).exchange().expectStatus().isOk()
                .expectBody(Letters.class).returnResult().getResponseBody().letters();
    }
}
