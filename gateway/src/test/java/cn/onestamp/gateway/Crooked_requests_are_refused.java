package cn.onestamp.gateway;

import static cn.onestamp.gateway.TownBehindTheDoor.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class Crooked_requests_are_refused extends AtTheDoor {

    @ParameterizedTest
    @ValueSource(strings = {"/api/items", "/session", "/", "/auth/realms/onestamp"})
    void when_they_want_to_become_a_socket(String path) throws IOException {
        assertThat(answerTo("GET " + path + " HTTP/1.1\r\nHost: town.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")).startsWith("HTTP/1.1 400");
        assertThat(TOWN.visits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: town.test\r\nHost: evil.test\r\n", "Host: town.test\r\nHost: town.test\r\n", "Host: \r\n",
            "Host: town.test\r\nX-A: b\r\n c\r\n", "Host: town.test\r\nX-A: b\r\n\tc: d\r\n", "Host: town.test\r\nX-A: b\n c\r\n"})
    void when_they_name_no_host_or_two_or_fold_a_header(String headers) throws IOException {
        assertThat(answerTo("GET /api/items HTTP/1.1\r\n" + headers + "\r\n")).startsWith("HTTP/1.1 400");
        assertThat(TOWN.visits).isEmpty();
    }

    @Test
    void but_a_body_may_begin_its_lines_as_it_likes_and_so_may_the_next_one() throws Exception {
        try (var line = new RawLine(port)) {
            for (int i = 0; i < 3; i++) {
                line.write("POST /api/tracking HTTP/1.1\r\nHost: town.test\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n{\r\n a\r\n}");
                assertThat(TOWN.lastVisit().bytes()).isEqualTo(8);
            }
            line.write("GET /api/items HTTP/1.1\r\nHost: town.test\r\nX-A: b\r\n c\r\nConnection: close\r\n\r\n");
            assertThat(line.answer()).startsWith("HTTP/1.1 200");
        }
        assertThat(TOWN.visits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n{}\r\n0\r\n\r\n", "-1\r\n{}\r\n0\r\n\r\n", "fffffffffffffffff\r\n{}\r\n0\r\n\r\n", "2;\r\n{}x\r\n0\r\n\r\n"})
    void when_the_sizes_of_their_chunks_are_broken_and_the_book_says_so(String chunks, CapturedOutput book) throws Exception {
        for (var start : new String[] {"POST /api/tracking", "PUT /api/applications/5b8d/materials/M0001"}) {
            int before = book.getAll().length();
            assertThat(answerTo(start + " HTTP/1.1\r\nHost: town.test\r\nAuthorization: Bearer " + TOWN.realm.token("li.ming")
                    + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks)).startsWith("HTTP/1.1 400");
            var written = await().until(() -> book.getAll().substring(before), since -> since.contains("\"visit\""));
            assertThat(written).contains("\"status\":400").doesNotContain("\"status\":500", "not foreseen", "500 Server Error");
            assertThat(TOWN.visits).as("nobody took the half for the whole").noneMatch(TownBehindTheDoor.Visit::whole);
        }
    }

    private String answerTo(String request) throws IOException {
        try (var line = new RawLine(port)) {
            line.write(request);
            return line.answer();
        }
    }
}
