package cn.onestamp.gateway.limit;

import cn.onestamp.gateway.problem.Refusal;
import cn.onestamp.gateway.problem.Refused;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Takes requests for one host only, and none that wants to become something else than a request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class PlainRequests implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getRequest().getHeaders();
        return namesOneHost(headers) && !wantsASocket(headers)
                ? chain.filter(exchange)
                : Mono.error(() -> new Refused(Refusal.MALFORMED_REQUEST));
    }

    private static boolean namesOneHost(HttpHeaders headers) {
        var hosts = headers.getOrEmpty(HttpHeaders.HOST);
        return hosts.size() == 1 && !hosts.getFirst().isBlank();
    }

    private static boolean wantsASocket(HttpHeaders headers) {
        return headers.getOrEmpty(HttpHeaders.UPGRADE).stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("websocket"));
    }
}
