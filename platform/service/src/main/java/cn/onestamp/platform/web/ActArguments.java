package cn.onestamp.platform.web;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.problem.KeyMissing;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Hands a desk the act it is asked for. A POST without a usable {@code Idempotency-Key} is refused before anything is read. */
final class ActArguments implements HandlerMethodArgumentResolver {

    private static final int LONGEST_KEY = 100;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Act.class || parameter.getParameterType() == Caller.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return exchange.getPrincipal().cast(JwtAuthenticationToken.class).map(CallerConverter::callerOf)
                .map(caller -> parameter.getParameterType() == Caller.class ? caller : act(caller, exchange));
    }

    private static Act act(Caller caller, ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        String trace = request.getHeaders().getFirst("traceparent");
        return HttpMethod.POST.equals(request.getMethod())
                ? Act.of(caller, keyIn(request.getHeaders().getFirst("Idempotency-Key")), trace).asking(request.getPath().value())
                : Act.of(caller, null, trace);
    }

    private static String keyIn(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new KeyMissing("Send an Idempotency-Key header with every state-changing POST");
        }
        if (header.length() > LONGEST_KEY || !header.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw new KeyMissing("An Idempotency-Key has 1 to 100 visible ASCII characters");
        }
        return header;
    }
}
