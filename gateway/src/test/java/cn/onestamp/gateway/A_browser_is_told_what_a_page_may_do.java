package cn.onestamp.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class A_browser_is_told_what_a_page_may_do extends AtTheDoor {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/items", "/items/530164001000", "/track", "/verify", "/v/AB12CD34", "/V/AB12CD34"})
    void on_every_page_of_the_portal(String path) {
        visitor.get().uri(path).accept(MediaType.TEXT_HTML).exchange().expectStatus().isOk()
                .expectHeader().contentType("text/html;charset=UTF-8")
                .expectHeader().valueEquals("Cache-Control", "no-cache")
                .expectHeader().valueMatches("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self';.*frame-ancestors 'none'")
                .expectHeader().valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader().valueEquals("Referrer-Policy", "same-origin")
                .expectHeader().valueEquals("Cross-Origin-Opener-Policy", "same-origin")
                .expectHeader().doesNotExist("Server")
                .expectBody(String.class).value(page -> assertThat(page).contains("<html lang=\"zh-CN\">").doesNotContain("onclick", "<style", "<script>"));
    }

    @Test
    void on_every_answer_of_a_desk_which_is_never_kept_and_never_boasts() {
        visitor.get().uri("/api/items").exchange().expectStatus().isOk()
                .expectHeader().valueEquals("Cache-Control", "no-store")
                .expectHeader().valueEquals("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
                .expectHeader().valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader().doesNotExist("Server").expectHeader().doesNotExist("X-Powered-By");
    }

    @Test
    void and_a_file_is_saved_as_the_desk_says_and_can_do_nothing() {
        visitor.get().uri("/api/cases/7/papers/pdf").headers(headers -> headers.setBearerAuth(TownBehindTheDoor.TOWN.realm.token("li.ming")))
                .exchange().expectStatus().isOk()
                .expectHeader().valueEquals("Content-Type", "application/pdf")
                .expectHeader().value("Content-Disposition", said -> assertThat(said).startsWith("attachment"))
                .expectHeader().valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader().valueEquals("Content-Security-Policy", "sandbox; default-src 'none'")
                .expectHeader().valueEquals("Cache-Control", "no-store");
    }

    @Test
    void and_files_of_the_portal_come_packed_and_may_be_kept_for_ever() throws Exception {
        var page = visitor.get().uri("/").exchange().expectBody(String.class).returnResult().getResponseBody();
        var script = Pattern.compile("/assets/[\\w-]+\\.js").matcher(page);
        assertThat(script.find()).isTrue();
        var file = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + script.group()))
                .header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(file.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(file.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(file.headers().firstValue("Content-Type")).contains("text/javascript");
        assertThat(file.body()).hasSizeLessThan(60 * 1024);
    }

    @Test
    void and_a_person_at_a_wrong_address_gets_a_page_while_a_program_gets_a_problem() {
        visitor.get().uri("/nowhere").accept(MediaType.TEXT_HTML).exchange().expectStatus().isNotFound()
                .expectHeader().contentTypeCompatibleWith(MediaType.TEXT_HTML);
        visitor.get().uri("/api/nowhere").headers(headers -> headers.setBearerAuth(TownBehindTheDoor.TOWN.realm.token("li.ming")))
                .accept(MediaType.TEXT_HTML).exchange().expectStatus().isNotFound().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
