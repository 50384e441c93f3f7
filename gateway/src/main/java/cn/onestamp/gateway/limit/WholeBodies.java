package cn.onestamp.gateway.limit;

import cn.onestamp.gateway.problem.Refusal;
import cn.onestamp.gateway.problem.Refused;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A body that is no file is read whole before a line to the desk is taken, so that whoever drips holds up nobody but
 * themselves.
 */
@Component
final class WholeBodies implements GlobalFilter, Ordered {

    private final BodyLimits limits;
    private final Room room;

    WholeBodies(BodyLimits limits) {
        this.limits = limits;
        this.room = new Room(limits.held().toBytes());
    }

    /** Before the call to the desk and its breaker. */
    @Override
    public int getOrder() {
        return 19_000;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        if (limits.isFile(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        return Mono.using(() -> new HeldBody(room),
                body -> readWhole(body, exchange).then(Mono.defer(
                        () -> chain.filter(exchange.mutate().request(body.in(exchange.getRequest())).build()))),
                HeldBody::giveUp);
    }

    private Mono<Void> readWhole(HeldBody body, ServerWebExchange exchange) {
        return exchange.getRequest().getBody().doOnNext(body::keep).then()
                .timeout(limits.sending())
                .onErrorMap(WholeBodies::refusal)
                .doOnError(error -> exchange.getResponse().getHeaders().setConnection("close"));
    }

    private static Throwable refusal(Throwable error) {
        return switch (error) {
            case Refused refused -> refused;
            case TimeoutException _ -> new Refused(Refusal.TOO_SLOW, error);
            default -> new Refused(Refusal.MALFORMED_REQUEST, error);
        };
    }
}
