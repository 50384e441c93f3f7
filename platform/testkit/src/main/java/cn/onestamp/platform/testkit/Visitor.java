package cn.onestamp.platform.testkit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who comes to a running service with a token of their own and keeps what they are answered. Every answer
 * is held against the contract of the service.
 */
public final class Visitor {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() { };
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LARGEST = 20 << 20;

    public record Answer(int status, byte[] bytes, HttpHeaders headers) {

        public String mediaType() {
            return headers.getContentType() == null ? "" : headers.getContentType().toString();
        }

        /** The service said that it gave this answer before. */
        public boolean replayed() {
            return headers.containsHeader("Idempotency-Replayed");
        }


        public Map<String, Object> body() {
            return JSON.readValue(text(), MEMBERS);
        }

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** The name of the problem in the closed list, such as {@code not-now}. */
        public String problem() {
            String type = String.valueOf(body().get("type"));
            return type.substring(type.lastIndexOf('/') + 1);
        }

        public long version() {
            return ((Number) body().get("version")).longValue();
        }
    }

    private final WebClient hall;

    private Visitor(WebClient hall) {
        this.hall = hall;
    }

    public static Visitor at(int port, SignIn person) {
        return new Visitor(clients(port).defaultHeader("Authorization", person.bearer()).build());
    }

    public static Visitor withoutSignIn(int port) {
        return new Visitor(clients(port).build());
    }

    /** Leafs through a list to its end. */
    public List<Map<String, Object>> leafs(String list, String rows) {
        List<Map<String, Object>> found = new ArrayList<>();
        Object next = null;
        do {
            String page = list + (list.contains("?") ? "&" : "?") + "after=" + next;
            Map<String, Object> answer = (next == null ? get(list) : get(page)).body();
            ((List<?>) answer.get(rows)).forEach(row -> found.add(JSON.convertValue(row, MEMBERS)));
            next = answer.get("next");
        } while (next != null);
        return found;
    }

    public Answer get(String uri, Object... values) {
        return done(hall.get().uri(uri, values));
    }

    /** Not sent before somebody waits for it. */
    public Mono<Answer> getting(String uri) {
        return asking(hall.get().uri(uri));
    }

    /** With a key never used before. */
    public Answer post(String uri, Object body) {
        return posting(uri, UUID.randomUUID().toString(), body).block(PATIENCE);
    }

    public Answer post(String uri, String key, Object body) {
        return posting(uri, key, body).block(PATIENCE);
    }

    public Answer postWithoutKey(String uri, Object body) {
        return done(hall.post().uri(uri).contentType(MediaType.APPLICATION_JSON).bodyValue(body));
    }

    /** Not sent before somebody waits for it, so that many can be sent at the same moment. */
    public Mono<Answer> posting(String uri, String key, Object body) {
        return asking(hall.post().uri(uri).header("Idempotency-Key", key).contentType(MediaType.APPLICATION_JSON).bodyValue(body));
    }

    public Answer put(String uri, String mediaType, byte[] content) {
        return done(hall.put().uri(uri).header("Content-Type", mediaType).header("X-File-Name", "file").bodyValue(content));
    }

    public Answer put(String uri, Object body) {
        return done(hall.put().uri(uri).contentType(MediaType.APPLICATION_JSON).bodyValue(body));
    }

    /** The piece of a file that begins there. */
    public Answer patch(String uri, long offset, byte[] piece) {
        return done(hall.patch().uri(uri).header("Upload-Offset", String.valueOf(offset))
                .contentType(MediaType.APPLICATION_OCTET_STREAM).bodyValue(piece));
    }

    /** What no well-behaved client sends: an address as it is written here, and a body of any kind. Not sent before somebody waits for it. */
    Mono<Answer> sending(String method, String rawUri, String mediaType, byte[] body) {
        return asking(hall.method(HttpMethod.valueOf(method)).uri(address -> URI.create(address.build() + rawUri))
                .header("Idempotency-Key", UUID.randomUUID().toString()).header("Content-Type", mediaType).bodyValue(body));
    }

    private static WebClient.Builder clients(int port) {
        return WebClient.builder().baseUrl("http://127.0.0.1:" + port)
                .filter(HttpCheck.listeningTo("intake", "approval", "notification"))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST));
    }

    private static Answer done(RequestHeadersSpec<?> request) {
        return asking(request).block(PATIENCE);
    }

    private static Mono<Answer> asking(RequestHeadersSpec<?> request) {
        return request.exchangeToMono(Visitor::read);
    }

    private static Mono<Answer> read(ClientResponse response) {
        return response.bodyToMono(byte[].class).defaultIfEmpty(new byte[0])
                .map(bytes -> new Answer(response.statusCode().value(), bytes, headersOf(response)));
    }

    /** Those of the connection are not equal where they say the same. */
    private static HttpHeaders headersOf(ClientResponse response) {
        HttpHeaders headers = new HttpHeaders();
        response.headers().asHttpHeaders().forEach(headers::addAll);
        return headers;
    }
}
