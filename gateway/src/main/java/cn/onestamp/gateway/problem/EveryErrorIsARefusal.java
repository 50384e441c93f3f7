package cn.onestamp.gateway.problem;

import cn.onestamp.gateway.log.Trace;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/** Whatever goes wrong further in leaves the house as one of the known refusals, never as a stack trace. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class EveryErrorIsARefusal implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EveryErrorIsARefusal.class);

    private final Refusals refusals;

    EveryErrorIsARefusal(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange).onErrorResume(error -> answer(exchange, error));
    }

    private Mono<Void> answer(ServerWebExchange exchange, Throwable error) {
        var refusal = refusalFor(error);
        if (refusal == Refusal.INTERNAL) {
            LOG.atError().addKeyValue("traceId", Trace.of(exchange)).setCause(error).log("not foreseen");
        }
        return refusals.answer(exchange, refusal);
    }

    static Refusal refusalFor(Throwable error) {
        return switch (error) {
            case Refused refused -> refused.refusal();
            case AuthenticationServiceException _, WebClientRequestException _ -> Refusal.SIGN_IN_UNAVAILABLE;
            case ErrorResponse response -> refusalFor(response.getStatusCode());
            case TimeoutException _ -> Refusal.TOO_SLOW;
            case IOException _, AbortedException _ -> Refusal.UNAVAILABLE;
            default -> Refusal.INTERNAL;
        };
    }

    private static Refusal refusalFor(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> Refusal.ABSENT;
            case 405 -> Refusal.WRONG_METHOD;
            case 413 -> Refusal.TOO_LARGE;
            case 503 -> Refusal.UNAVAILABLE;
            case 504 -> Refusal.TOO_SLOW;
            default -> status.is4xxClientError() ? Refusal.MALFORMED_REQUEST : Refusal.INTERNAL;
        };
    }
}
