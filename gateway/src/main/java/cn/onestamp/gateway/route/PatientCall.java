package cn.onestamp.gateway.route;

import cn.onestamp.gateway.problem.Refusal;
import cn.onestamp.gateway.problem.Refused;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The call to a desk, behind its breaker. The desk's time begins when it has the whole request, so that a slow line on
 * the sender's side is never the desk's fault; it ends when the answer begins.
 */
@Component
class PatientCall implements GlobalFilter, Ordered {

    private final CircuitBreakerRegistry breakers;
    private final Patience patience;

    PatientCall(CircuitBreakerRegistry breakers, Patience patience) {
        this.breakers = breakers;
        this.patience = patience;
    }

    /** After the filter that writes the answer (-1), before the one that makes the call (last). */
    @Override
    public int getOrder() {
        return 20_000;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        var line = Lines.named(route.getId());
        var request = new WatchedRequest(exchange.getRequest());
        return chain.filter(exchange.mutate().request(request).build())
                .transform(answer -> inTime(answer, request, line, exchange.getResponse().getHeaders()))
                .onErrorMap(error -> blameNobody(request, error))
                .transform(CircuitBreakerOperator.of(breaker(line)))
                .onErrorMap(error -> refusal(line, error));
    }

    private CircuitBreaker breaker(Line line) {
        return breakers.circuitBreaker(line.desk().name().toLowerCase(Locale.ROOT));
    }

    private Mono<Void> inTime(Mono<Void> answer, WatchedRequest request, Line line, HttpHeaders answered) {
        var tooLate = request.handedOver()
                .timeout(patience.upload(), sentTooSlowly(answered))
                .then(Mono.defer(() -> silence(patience.with(line))));
        return Mono.firstWithSignal(answer, tooLate);
    }

    private static Mono<Void> sentTooSlowly(HttpHeaders answered) {
        return Mono.error(() -> {
            answered.setConnection("close");
            return new Refused(Refusal.TOO_SLOW);
        });
    }

    /**
     * A line that breaks before the desk has the whole request may have been broken by either side, so the desk is only
     * blamed when it cannot be reached at all.
     */
    private static Throwable blameNobody(WatchedRequest request, Throwable error) {
        if (request.isBrokenOffBySender()) {
            return new Refused(Refusal.MALFORMED_REQUEST, error);
        }
        return request.isHandedOver() || error instanceof Refused || error instanceof ConnectException
                ? error : new Refused(Refusal.UNAVAILABLE, error);
    }

    private static Mono<Void> silence(Duration patience) {
        return Mono.<Void>never().transform(TimeLimiterOperator.of(TimeLimiter.of(patience)));
    }

    private static Throwable refusal(Line line, Throwable error) {
        if (Breaking.isTooLate(error)) {
            return new Refused(Refusal.TOO_SLOW, error);
        }
        if (Breaking.isSilence(error) || error instanceof CallNotPermittedException) {
            return new Refused(line.access() == Line.Access.SIGN_IN ? Refusal.SIGN_IN_UNAVAILABLE : Refusal.UNAVAILABLE, error);
        }
        return error;
    }
}
