package cn.onestamp.gateway.session;

import cn.onestamp.gateway.problem.Refusal;
import cn.onestamp.gateway.problem.Refused;
import cn.onestamp.gateway.route.Lines;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A desk gets exactly the access token that was verified here, whether a program sent it or a session holds it. */
@Component
class PassOnTheToken implements GlobalFilter, Ordered {

    private final SessionTokens sessions;

    PassOnTheToken(SessionTokens sessions) {
        this.sessions = sessions;
    }

    @Override
    public int getOrder() {
        return 10_000;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        return switch (Lines.named(route.getId()).access()) {
            case SIGN_IN -> chain.filter(exchange);
            case EVERYBODY -> chain.filter(withoutToken(exchange));
            case KNOWN_PEOPLE -> ReactiveSecurityContextHolder.getContext()
                    .mapNotNull(SecurityContext::getAuthentication)
                    .flatMap(caller -> token(caller, exchange))
                    .switchIfEmpty(Mono.error(() -> new Refused(Refusal.SIGN_IN_NEEDED)))
                    .flatMap(token -> chain.filter(withToken(exchange, token)));
        };
    }

    private Mono<String> token(Authentication caller, ServerWebExchange exchange) {
        return switch (caller) {
            case JwtAuthenticationToken program -> Mono.just(program.getToken().getTokenValue());
            case OAuth2AuthenticationToken person -> sessions.accessToken(person, exchange);
            default -> Mono.error(new IllegalStateException("a kind of caller nobody planned for: " + caller.getClass()));
        };
    }

    private static ServerWebExchange withToken(ServerWebExchange exchange, String token) {
        return exchange.mutate().request(request -> request.headers(headers -> headers.setBearerAuth(token))).build();
    }

    private static ServerWebExchange withoutToken(ServerWebExchange exchange) {
        return exchange.mutate()
                .request(request -> request.headers(headers -> headers.remove(HttpHeaders.AUTHORIZATION)))
                .build();
    }
}
