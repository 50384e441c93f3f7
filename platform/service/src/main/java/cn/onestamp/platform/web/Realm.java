package cn.onestamp.platform.web;

import cn.onestamp.platform.problem.Unavailable;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The realm's word on a token at this moment (RFC 7662): no for a disabled account and for a session that was ended. */
final class Realm {

    record Client(String id, String secret) {}

    private record Word(boolean active) {}

    private static final Logger LOG = LoggerFactory.getLogger(Realm.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Without locks: answers are counted on event loops. */
    private static final CircuitBreakerConfig LEFT_ALONE_FOR_A_WHILE = CircuitBreakerConfig.custom()
            .slidingWindow(20, 5, SlidingWindowType.COUNT_BASED, SlidingWindowSynchronizationStrategy.LOCK_FREE)
            .waitDurationInOpenState(Duration.ofSeconds(3)).permittedNumberOfCallsInHalfOpenState(2).build();

    private final WebClient client;
    private final Client self;
    private final Counter questions;
    private final CircuitBreaker breaker = CircuitBreaker.of("realm", LEFT_ALONE_FOR_A_WHILE);

    /** @param questions counted as {@code onestamp.realm.questions} */
    Realm(String keycloak, Client self, MeterRegistry questions) {
        this.client = WebClient.create(keycloak + "/realms/onestamp/protocol/openid-connect/token/introspect");
        this.self = self;
        this.questions = questions.counter("onestamp.realm.questions");
        breaker.getEventPublisher().onError(failed -> LOG.warn("The realm does not say whether a token is good: {}", failed.getThrowable().toString()));
    }

    /** Unavailable when the realm does not answer; in the form, because a secret in a header would have to be encoded once more. */
    Mono<Boolean> vouchesFor(String token) {
        return client.post().accept(MediaType.APPLICATION_JSON)
                .body(BodyInserters.fromFormData("client_id", self.id()).with("client_secret", self.secret()).with("token", token))
                .retrieve().bodyToMono(Word.class).map(Word::active)
                .doOnSubscribe(asked -> questions.increment())
                .timeout(PATIENCE)
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorMap(silence -> new Unavailable("The realm does not answer now"));
    }
}
