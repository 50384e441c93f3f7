package cn.onestamp.gateway.limit;

import cn.onestamp.gateway.problem.Refusal;
import cn.onestamp.gateway.problem.Refused;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Files go to the desk as they come, however slowly; so they may only ever take a part of the lines there are. */
@Component
final class FewUploads implements GlobalFilter, Ordered {

    private final BodyLimits limits;
    private final Room uploads;

    FewUploads(BodyLimits limits) {
        this.limits = limits;
        this.uploads = new Room(limits.uploads());
    }

    /** Around the filter that writes the answer (-1): the line is free only after that. */
    @Override
    public int getOrder() {
        return -10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return limits.isFile(exchange.getRequest())
                ? Mono.using(this::enter, upload -> chain.filter(exchange), uploads::giveBack)
                : chain.filter(exchange);
    }

    private long enter() {
        if (!uploads.take(1)) {
            throw new Refused(Refusal.UNAVAILABLE);
        }
        return 1;
    }
}
