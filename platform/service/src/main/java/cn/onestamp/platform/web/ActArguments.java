package cn.onestamp.platform.web;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.caller.VouchedCaller;
import cn.onestamp.platform.problem.KeyMissing;
import cn.onestamp.platform.problem.SignInNeeded;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Hands a desk the act it is asked for. A POST without a usable {@code Idempotency-Key} is refused before anything is read,
 * and an act that has to be vouched for when the realm does not.
 */
final class ActArguments implements HandlerMethodArgumentResolver {

    private static final int LONGEST_KEY = 100;
    private static final Set<Class<?>> HANDED = Set.of(Caller.class, VouchedCaller.class, Act.class, VouchedAct.class);

    private final KnownTokens tokens;

    ActArguments(KnownTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return HANDED.contains(parameter.getParameterType());
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        Class<?> asked = parameter.getParameterType();
        return exchange.getPrincipal().cast(JwtAuthenticationToken.class).flatMap(verified -> {
            Caller caller = CallerConverter.callerOf(verified);
            if (asked == Caller.class) {
                return Mono.just(caller);
            }
            if (asked == VouchedCaller.class) {
                return vouched(new VouchedCaller(caller), verified);
            }
            Act act = act(caller, exchange);
            return asked == Act.class ? Mono.just(act) : vouched(new VouchedAct(act), verified);
        });
    }

    private <T> Mono<T> vouched(T somebody, JwtAuthenticationToken verified) {
        return tokens.vouchedNow(verified.getToken().getTokenValue()).filter(Boolean::booleanValue).map(yes -> somebody)
                .switchIfEmpty(Mono.error(SignInNeeded::new));
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
