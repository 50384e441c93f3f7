package cn.onestamp.gateway.session;

import cn.onestamp.gateway.Installation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * People who are at the realm's sign-in page right now. There is room for a fixed number, the oldest give way, so that
 * nobody can fill the memory by starting sign-ins; a cookie ties each one to the browser that began it.
 */
@Component
final class PendingSignIns implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "onestamp-signin";
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int ROOM = 10_000;

    private final Map<String, Pending> pending = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Pending> eldest) {
            return size() > ROOM;
        }
    });
    private final Clock clock;
    private final boolean secure;

    private record Pending(OAuth2AuthorizationRequest request, Instant since) {}

    PendingSignIns(Clock clock, Installation installation) {
        this.clock = clock;
        this.secure = installation.isSecure();
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        pending.put(request.getState(), new Pending(request, clock.instant()));
        exchange.getResponse().addCookie(cookie(request.getState(), PATIENCE));
        return Mono.empty();
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        return Mono.justOrEmpty(stateOfThisBrowser(exchange).map(pending::get).filter(this::isRecent).map(Pending::request));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        exchange.getResponse().addCookie(cookie("", Duration.ZERO));
        return Mono.justOrEmpty(stateOfThisBrowser(exchange).map(pending::remove).filter(this::isRecent).map(Pending::request))
                .doOnNext(request -> SignInRequests.rememberWhereTo(request, exchange));
    }

    private boolean isRecent(@Nullable Pending one) {
        return one != null && one.since().plus(PATIENCE).isAfter(clock.instant());
    }

    private static Optional<String> stateOfThisBrowser(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return Optional.ofNullable(request.getCookies().getFirst(COOKIE))
                .map(HttpCookie::getValue)
                .filter(state -> state.equals(request.getQueryParams().getFirst("state")));
    }

    private ResponseCookie cookie(String state, Duration age) {
        return ResponseCookie.from(COOKIE, state).path(SessionConfiguration.CALLBACK).httpOnly(true).secure(secure).sameSite("Lax").maxAge(age).build();
    }
}
