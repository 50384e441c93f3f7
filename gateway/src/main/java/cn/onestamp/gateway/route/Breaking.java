package cn.onestamp.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.netty.handler.timeout.TimeoutException;
import java.io.IOException;
import java.time.Duration;

/**
 * When a breaker opens: on silence (no connection, no answer in time), not on answers, and never because of what the
 * sender did, or anybody could close a desk for all by breaking off uploads.
 */
final class Breaking {

    static final CircuitBreakerConfig RULES = CircuitBreakerConfig.custom()
            .slidingWindowType(SlidingWindowType.COUNT_BASED)
            .slidingWindowSize(20)
            .minimumNumberOfCalls(10)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(3))
            .permittedNumberOfCallsInHalfOpenState(3)
            .recordException(Breaking::isSilence)
            .ignoreException(error -> !isSilence(error))
            .build();

    private Breaking() {}

    static boolean isSilence(Throwable error) {
        return error instanceof IOException || isTooLate(error);
    }

    static boolean isTooLate(Throwable error) {
        return error instanceof TimeoutException || error instanceof java.util.concurrent.TimeoutException;
    }
}
