package cn.onestamp.gateway.log;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/** One line per visit, after the answer has left or the visitor has gone. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessLog implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger("access");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getPath().value().startsWith("/actuator/")) {
            return chain.filter(exchange);
        }
        return Mono.defer(() -> {
            long start = System.nanoTime();
            return chain.filter(exchange).doFinally(end -> write(exchange, end, Duration.ofNanos(System.nanoTime() - start)));
        });
    }

    private static void write(ServerWebExchange exchange, SignalType end, Duration took) {
        var request = exchange.getRequest();
        var status = exchange.getResponse().getStatusCode();
        LOG.atInfo()
                .addKeyValue("traceId", Trace.of(exchange))
                .addKeyValue("method", request.getMethod().name())
                .addKeyValue("path", LoggedPath.of(request.getPath().value()))
                .addKeyValue("status", status == null ? 0 : status.value())
                .addKeyValue("ms", took.toMillis())
                .addKeyValue("line", line(exchange))
                .addKeyValue("end", end == SignalType.CANCEL ? "left" : "answered")
                .log("visit");
    }

    private static String line(ServerWebExchange exchange) {
        return Optional.<Route>ofNullable(exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR))
                .map(Route::getId)
                .orElse("door");
    }
}
