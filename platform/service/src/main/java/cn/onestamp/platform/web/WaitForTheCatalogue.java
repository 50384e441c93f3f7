package cn.onestamp.platform.web;

import cn.onestamp.platform.problem.ProblemType;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Nobody is served from a catalogue that is not read to its end: right after a start every item and every post would look
 * absent, and the caller would take that for the answer.
 */
public final class WaitForTheCatalogue implements WebFilter, Ordered {

    private final BooleanSupplier isRead;
    private final ProblemWriter problems;

    public WaitForTheCatalogue(BooleanSupplier isRead, ProblemWriter problems) {
        this.isRead = isRead;
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return isRead.getAsBoolean() || isForTheMachine(exchange)
                ? chain.filter(exchange)
                : problems.write(exchange, ProblemType.UNAVAILABLE, "Starting; the catalogue is being read", Map.of());
    }

    private static boolean isForTheMachine(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication().value().startsWith("/actuator");
    }
}
