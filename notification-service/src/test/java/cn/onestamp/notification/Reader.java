package cn.onestamp.notification;

import cn.onestamp.platform.testkit.HttpCheck;
import cn.onestamp.platform.testkit.SignIn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A signed-in person in front of the notice board. */
record Reader(WebTestClient hall, SignIn signIn) {

    record Shown(String id, String number, String title, String text, String at, @Nullable String readAt, @Nullable String concerning) {}

    record Page(List<Shown> notices, @Nullable String next) {}

    static Reader at(int port, String account) {
        return new Reader(hall(port), SignIn.resident(account));
    }

    static Reader ofStaff(int port, String account) {
        return new Reader(hall(port), SignIn.staff(account));
    }

    private static WebTestClient hall(int port) {
        return WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).filter(HttpCheck.listeningTo("notification")).build();
    }

    Page page(String query) {
        return ask(query).expectStatus().isOk().expectBody(Page.class).returnResult().getResponseBody();
    }

    ResponseSpec ask(String query) {
        return hall.get().uri("/api/notices" + query).header("Authorization", signIn.bearer()).exchange();
    }

    ResponseSpec open(String id) {
        return hall.post().uri("/api/notices/{id}/reading", id).header("Authorization", signIn.bearer())
                .header("Idempotency-Key", UUID.randomUUID().toString()).exchange();
    }

    List<String> titles() {
        return page("").notices().stream().map(Shown::title).toList();
    }
}
