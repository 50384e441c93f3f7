package cn.onestamp.gateway;

import static cn.onestamp.gateway.TownBehindTheDoor.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

@Timeout(30)
class Bodies_have_limits extends AtTheDoor {

    private static final int MB = 1024 * 1024;
    private static final long WITHOUT_END = 1024L * MB;
    /** Taken from the line and thrown away until the refusal has gone out; a busy door needs a while for that. */
    private static final long ON_THE_WAY = 512L * MB;
    private static final String MATERIAL = "/api/applications/5b8d/materials/M0001";

    private void asLiMing(HttpHeaders headers) {
        headers.setBearerAuth(TOWN.realm.token("li.ming"));
    }

    private static Flux<DataBuffer> chunks(int bytes) {
        var part = new byte[16_384];
        return Flux.range(0, bytes / part.length).map(i -> DefaultDataBufferFactory.sharedInstance.wrap(part));
    }

    @Test
    void a_json_body_of_a_megabyte_passes_and_one_byte_more_does_not() throws Exception {
        visitor.post().uri("/api/applications").headers(this::asLiMing).contentType(MediaType.APPLICATION_JSON)
                .bodyValue("x".repeat(MB)).exchange().expectStatus().isOk();
        assertThat(TOWN.lastVisit().bytes()).isEqualTo(MB);
        visitor.post().uri("/api/applications").headers(this::asLiMing).contentType(MediaType.APPLICATION_JSON)
                .bodyValue("x".repeat(MB + 1)).exchange().expectStatus().isEqualTo(413)
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.type").isEqualTo("https://onestamp.cn/problems/too-large");
        assertThat(TOWN.visits).isEmpty();
    }

    @Test
    void a_file_may_be_twenty_times_larger() throws Exception {
        visitor.put().uri(MATERIAL).headers(this::asLiMing).contentType(MediaType.APPLICATION_PDF)
                .body(BodyInserters.fromDataBuffers(chunks(20 * MB))).exchange().expectStatus().isOk();
        assertThat(TOWN.lastVisit().bytes()).isEqualTo(20 * MB);
        visitor.put().uri(MATERIAL).headers(this::asLiMing).contentType(MediaType.APPLICATION_PDF)
                .contentLength(20 * MB + 16_384).body(BodyInserters.fromDataBuffers(chunks(20 * MB + 16_384))).exchange().expectStatus().isEqualTo(413);
        assertThat(TOWN.visits).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PUT,/api/mandates/5b8d/proof", "PATCH,/api/uploads/5b8d"})
    void and_so_may_whatever_else_is_a_file(String method, String address) throws Exception {
        visitor.method(HttpMethod.valueOf(method)).uri(address).headers(this::asLiMing).header("Upload-Offset", "7").contentType(MediaType.IMAGE_JPEG)
                .body(BodyInserters.fromDataBuffers(chunks(3 * MB))).exchange().expectStatus().isOk();
        assertThat(TOWN.lastVisit()).satisfies(visit -> {
            assertThat(visit.bytes()).isEqualTo(3 * MB);
            assertThat(visit.header("Upload-Offset")).containsExactly("7");
        });
    }

    @Test
    void a_desk_may_refuse_a_file_before_it_has_read_it() {
        for (int i = 0; i < 12; i++) {
            visitor.put().uri("/api/applications/absent/materials/M0001").headers(this::asLiMing).contentType(MediaType.APPLICATION_PDF)
                    .body(BodyInserters.fromDataBuffers(chunks(5 * MB))).exchange().expectStatus().isNotFound().expectBody().json("{}");
        }
        visitor.get().uri("/api/items").exchange().expectStatus().isOk();
    }

    @Test
    void a_chunked_body_without_a_length_is_counted_and_its_desk_never_sees_it_whole() throws Exception {
        try (var line = new RawLine(port)) {
            line.write("PUT " + MATERIAL + " HTTP/1.1\r\nHost: town.test\r\nAuthorization: Bearer " + TOWN.realm.token("li.ming")
                    + "\r\nContent-Type: application/pdf\r\nTransfer-Encoding: chunked\r\n\r\n");
            long sent = line.writeChunksUntilCut(WITHOUT_END);
            assertThat(line.answer()).satisfiesAnyOf(
                    answer -> assertThat(answer).startsWith("HTTP/1.1 413"),
                    answer -> assertThat(answer).as("cut before it could be read").isEmpty());
            assertThat(sent).isBetween(20L * MB, 20L * MB + ON_THE_WAY);
        }
        assertThat(TOWN.lastVisit().whole()).isFalse();
    }

    @Test
    void a_chunked_json_body_over_the_limit_is_answered_with_413() {
        visitor.post().uri("/api/applications").headers(this::asLiMing).contentType(MediaType.APPLICATION_JSON)
                .body(BodyInserters.fromDataBuffers(chunks(MB + 65_536))).exchange().expectStatus().isEqualTo(413)
                .expectHeader().valueEquals("Connection", "close");
    }

    @Test
    void a_huge_announced_body_is_refused_before_it_is_sent_and_the_line_is_cut() throws Exception {
        try (var line = new RawLine(port)) {
            line.write("POST /api/tracking HTTP/1.1\r\nHost: town.test\r\nContent-Type: application/json\r\nContent-Length: 209715200\r\n\r\n");
            assertThat(line.answer()).startsWith("HTTP/1.1 413");
            assertThat(line.writeChunksUntilCut(WITHOUT_END)).isLessThan(ON_THE_WAY);
        }
        assertThat(TOWN.visits).isEmpty();
    }

    @Test
    void many_endless_bodies_at_once_do_not_fill_the_memory() throws Exception {
        System.gc();
        long before = used();
        for (int i = 0; i < 8; i++) {
            try (var line = new RawLine(port)) {
                line.write("PUT " + MATERIAL + " HTTP/1.1\r\nHost: town.test\r\nAuthorization: Bearer " + TOWN.realm.token("li.ming")
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n");
                line.writeChunksUntilCut(200L * MB);
            }
        }
        System.gc();
        assertThat(used() - before).isLessThan(30L * MB);
        visitor.get().uri("/api/items").exchange().expectStatus().isOk();
    }

    @Test
    void a_sender_who_falls_silent_in_the_middle_is_cut_off() throws Exception {
        try (var line = new RawLine(port)) {
            line.write("POST /api/tracking HTTP/1.1\r\nHost: town.test\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
            long start = System.nanoTime();
            assertThat(line.answer()).matches("(HTTP/1.1 4\\d\\d.*)?");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void a_compressed_body_is_refused_because_its_size_is_hidden() throws Exception {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[50 * MB]);
        }
        for (var encoding : new String[] {"gzip", "deflate", "br", "identity, gzip"}) {
            visitor.post().uri("/api/tracking").header("Content-Encoding", encoding).contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(bomb.toByteArray()).exchange().expectStatus().isEqualTo(415)
                    .expectBody().jsonPath("$.type").isEqualTo("https://onestamp.cn/problems/encoding-refused");
        }
        assertThat(TOWN.visits).isEmpty();
    }

    @Test
    void a_body_with_two_lengths_is_refused() throws Exception {
        for (var lengths : new String[] {"Content-Length: 5\r\nTransfer-Encoding: chunked", "Content-Length: 5\r\nContent-Length: 6",
                "Transfer-Encoding: gzip, chunked", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity"}) {
            try (var line = new RawLine(port)) {
                line.write("POST /api/tracking HTTP/1.1\r\nHost: town.test\r\nContent-Type: application/json\r\n" + lengths + "\r\n\r\n0\r\n\r\n");
                assertThat(line.answer()).as(lengths).matches("HTTP/1.1 4\\d\\d.*");
            }
        }
        assertThat(TOWN.visits).isEmpty();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
