package cn.onestamp.platform.peer;

import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Unavailable;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;

/** Another service as this one may ask it. What it does not know is Absent; when it does not answer, nothing is assumed. */
public final class Peer {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() { };

    private final String name;
    private final WebClient client;

    public Peer(String name, WebClient client) {
        this.name = name;
        this.client = client;
    }

    /** @param path with placeholders such as {@code {id}} */
    public Mono<Map<String, Object>> ask(String path, Object... values) {
        return answerTo(client.get().uri(path, values));
    }

    /** A question with a body: what it says has no place in an address. */
    public Mono<Map<String, Object>> askSaying(Map<String, Object> body, String path, Object... values) {
        return answerTo(client.post().uri(path, values).contentType(MediaType.APPLICATION_JSON).bodyValue(body));
    }

    private Mono<Map<String, Object>> answerTo(WebClient.RequestHeadersSpec<?> question) {
        return question.retrieve()
                .onStatus(HttpStatus.NOT_FOUND::equals, answer -> Mono.error(new Absent()))
                .bodyToMono(JSON)
                .timeout(PATIENCE)
                .onErrorMap(this::isSilence, silence -> new Unavailable(name + " does not answer now"));
    }

    private boolean isSilence(Throwable error) {
        return error instanceof WebClientRequestException
                || error instanceof TimeoutException
                || error instanceof WebClientResponseException
                || error instanceof OAuth2AuthorizationException;
    }
}
