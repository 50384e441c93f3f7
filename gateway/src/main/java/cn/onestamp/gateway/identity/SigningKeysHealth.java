package cn.onestamp.gateway.identity;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import reactor.core.publisher.Mono;

/** The door is ready once it can judge tokens: the realm's keys were fetched at least once. */
record SigningKeysHealth(SigningKeys keys) implements ReactiveHealthIndicator {

    @Override
    public Mono<Health> health() {
        return keys.known()
                .thenReturn(Health.up().build())
                .onErrorReturn(Health.outOfService().withDetail("reason", "the realm's keys are not known yet").build());
    }
}
