package cn.onestamp.gateway.limit;

import cn.onestamp.gateway.problem.Refusal;
import cn.onestamp.gateway.problem.Refused;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses bodies that are too large, as soon as that is known, and bodies whose real size is hidden by compression. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
@EnableConfigurationProperties(BodyLimits.class)
class BodyLimit implements WebFilter {

    private static final Duration HEARING_OUT = Duration.ofSeconds(10);

    private final BodyLimits limits;

    BodyLimit(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var body = new CountedBody(request, limits.of(request));
        if (isEncoded(request.getHeaders())) {
            return refuse(body, Refusal.ENCODING_REFUSED);
        }
        if (request.getHeaders().getContentLength() > limits.of(request)) {
            return refuse(body, Refusal.TOO_LARGE);
        }
        return chain.filter(exchange.mutate().request(body).build())
                .onErrorMap(error -> body.isTooLarge() ? new Refused(Refusal.TOO_LARGE, error) : error);
    }

    private static Mono<Void> refuse(CountedBody body, Refusal refusal) {
        var hearOut = body.mayStillBeHeardOut(body.getHeaders().getContentLength())
                ? body.getBody().doOnNext(DataBufferUtils::release).then().timeout(HEARING_OUT).onErrorComplete()
                : Mono.<Void>empty();
        return hearOut.then(Mono.error(() -> new Refused(refusal)));
    }

    private static boolean isEncoded(HttpHeaders headers) {
        return isOtherThan("identity", headers.getOrEmpty(HttpHeaders.CONTENT_ENCODING))
                || isOtherThan("chunked", headers.getOrEmpty(HttpHeaders.TRANSFER_ENCODING));
    }

    private static boolean isOtherThan(String plain, List<String> values) {
        return values.stream().anyMatch(value -> !value.isBlank() && !plain.equalsIgnoreCase(value.trim()));
    }
}
