package cn.onestamp.gateway.limit;

import cn.onestamp.gateway.problem.Refusal;
import cn.onestamp.gateway.problem.Refused;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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

    private final BodyLimits limits;

    BodyLimit(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        long limit = limits.of(request);
        if (isEncoded(request.getHeaders())) {
            return Mono.error(new Refused(Refusal.ENCODING_REFUSED));
        }
        if (request.getHeaders().getContentLength() > limit) {
            return Mono.error(new Refused(Refusal.TOO_LARGE));
        }
        var counted = new CountedBody(request, limit);
        return chain.filter(exchange.mutate().request(counted).build())
                .onErrorMap(error -> counted.isTooLarge() ? new Refused(Refusal.TOO_LARGE, error) : error);
    }

    private static boolean isEncoded(HttpHeaders headers) {
        return isOtherThan("identity", headers.getOrEmpty(HttpHeaders.CONTENT_ENCODING))
                || isOtherThan("chunked", headers.getOrEmpty(HttpHeaders.TRANSFER_ENCODING));
    }

    private static boolean isOtherThan(String plain, List<String> values) {
        return values.stream().anyMatch(value -> !value.isBlank() && !plain.equalsIgnoreCase(value.trim()));
    }
}
