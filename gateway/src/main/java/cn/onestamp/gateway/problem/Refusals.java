package cn.onestamp.gateway.problem;

import cn.onestamp.gateway.log.Trace;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal: a page for a person who follows a link in a browser, a problem for everybody else. */
@Component
public class Refusals {

    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(3);
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Resource PORTAL = new ClassPathResource("static/index.html");
    private static final Resource UNAVAILABLE = new ClassPathResource("static/unavailable.html");

    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    /** Answers with the refusal unless an answer is already on its way, which is then left to break off. */
    public Mono<Void> answer(ServerWebExchange exchange, Refusal refusal) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(new Refused(refusal));
        }
        response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        response.setStatusCode(refusal.status());
        addTheWayOut(refusal, response.getHeaders());
        return response.writeWith(isAPersonWithABrowser(exchange) ? page(exchange, refusal) : problem(exchange, refusal));
    }

    private static void addTheWayOut(Refusal refusal, HttpHeaders headers) {
        switch (refusal) {
            case TOO_LARGE, ENCODING_REFUSED -> headers.setConnection("close");
            case SIGN_IN_NEEDED, SESSION_ENDED -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case UNAVAILABLE, SIGN_IN_UNAVAILABLE ->
                    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(TRY_AGAIN_AFTER.toSeconds()));
            case MALFORMED_REQUEST, NOT_ALLOWED, CROSS_SITE, ABSENT, WRONG_METHOD, TOO_SLOW, INTERNAL -> { }
        }
    }

    private static boolean isAPersonWithABrowser(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var path = request.getPath().value();
        return !path.startsWith("/api/")
                && (HttpMethod.GET.equals(request.getMethod()) || path.startsWith("/auth/"))
                && String.join(",", request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
    }

    private static Flux<DataBuffer> page(ServerWebExchange exchange, Refusal refusal) {
        exchange.getResponse().getHeaders().setContentType(PAGE);
        exchange.getResponse().getHeaders().setCacheControl("no-store");
        var page = refusal.status().is5xxServerError() ? UNAVAILABLE : PORTAL;
        return DataBufferUtils.read(page, exchange.getResponse().bufferFactory(), 16_384);
    }

    private Mono<DataBuffer> problem(ServerWebExchange exchange, Refusal refusal) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", refusal.type());
        problem.put("title", refusal.title());
        problem.put("status", refusal.status().value());
        problem.put("trace", Trace.of(exchange));
        byte[] body = json.writeValueAsBytes(problem);
        exchange.getResponse().getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        exchange.getResponse().getHeaders().setCacheControl("no-store");
        exchange.getResponse().getHeaders().setContentLength(body.length);
        return Mono.just(exchange.getResponse().bufferFactory().wrap(body));
    }
}
