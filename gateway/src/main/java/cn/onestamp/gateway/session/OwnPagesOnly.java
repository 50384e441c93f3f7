package cn.onestamp.gateway.session;

import cn.onestamp.gateway.Installation;
import cn.onestamp.gateway.problem.Refusal;
import cn.onestamp.gateway.problem.Refused;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * A browser sends the session's cookie whichever page asks. So whoever changes something with a session must also send
 * the header {@code X-OneStamp: portal}, which a foreign page cannot do without being asked about CORS, and must not
 * name a foreign origin. Programs with a token of their own need neither.
 */
final class OwnPagesOnly implements WebFilter {

    private static final String HEADER = "X-OneStamp";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String ownOrigin;

    OwnPagesOnly(Installation installation) {
        this.ownOrigin = installation.publicAddress().toString();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (READING.contains(request.getMethod()) || isFromOwnPage(request)) {
            return chain.filter(exchange);
        }
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .map(OAuth2AuthenticationToken.class::isInstance)
                .defaultIfEmpty(false)
                .flatMap(bySession -> bySession ? Mono.error(new Refused(Refusal.CROSS_SITE)) : chain.filter(exchange));
    }

    private boolean isFromOwnPage(ServerHttpRequest request) {
        var origin = request.getHeaders().getFirst(HttpHeaders.ORIGIN);
        return "portal".equals(request.getHeaders().getFirst(HEADER)) && (origin == null || ownOrigin.equals(origin));
    }
}
