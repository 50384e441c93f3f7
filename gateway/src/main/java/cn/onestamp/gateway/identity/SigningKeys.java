package cn.onestamp.gateway.identity;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The public keys of the realm. They are asked for again when they are old or a token names an unknown one, at most
 * once in ten seconds so that invented key names cost the sign-in server nothing. While it cannot be reached the last
 * known keys stay good.
 */
final class SigningKeys implements Function<SignedJWT, Flux<JWK>> {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);

    private final Clock clock;
    private final Mono<Known> asked;
    private final AtomicReference<@Nullable Known> last = new AtomicReference<>();

    private record Known(JWKSet keys, Instant since) {

        List<JWK> matching(JWKSelector selector) {
            return selector.select(keys);
        }
    }

    SigningKeys(WebClient web, String address, Clock clock) {
        this.clock = clock;
        this.asked = web.get().uri(address).retrieve().bodyToMono(String.class)
                .map(this::remember)
                .cache(known -> PAUSE, failure -> PAUSE_AFTER_FAILURE, () -> PAUSE_AFTER_FAILURE);
    }

    /** The keys that may have signed this token; empty when there is none, an error only while no keys are known. */
    @Override
    public Flux<JWK> apply(SignedJWT token) {
        var selector = new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader()));
        var known = last.get();
        if (known != null && isFresh(known) && !known.matching(selector).isEmpty()) {
            return Flux.fromIterable(known.matching(selector));
        }
        return newest().flatMapIterable(keys -> keys.matching(selector));
    }

    /** Completes once keys are known. */
    Mono<Void> known() {
        return last.get() != null ? Mono.empty() : newest().then();
    }

    private Mono<Known> newest() {
        return asked.onErrorResume(failure -> Mono.justOrEmpty(last.get()).switchIfEmpty(Mono.error(failure)));
    }

    private boolean isFresh(Known known) {
        return known.since().plus(FRESH).isAfter(clock.instant());
    }

    private Known remember(String json) {
        try {
            var known = new Known(JWKSet.parse(json), clock.instant());
            last.set(known);
            return known;
        } catch (ParseException notKeys) {
            throw new IllegalStateException("the sign-in server did not answer with keys", notKeys);
        }
    }
}
