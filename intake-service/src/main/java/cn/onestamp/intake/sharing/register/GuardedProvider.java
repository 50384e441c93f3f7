package cn.onestamp.intake.sharing.register;


import cn.onestamp.intake.sharing.Holder;
import cn.onestamp.intake.sharing.Provider;
import cn.onestamp.intake.sharing.Shared;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** Nobody waits long for a provider, and one that keeps silent is left alone for a while; each material has a provider of its own. */
final class GuardedProvider implements Provider {

    private final Provider provider;
    private final CircuitBreakerRegistry breakers;
    private final Duration patience;

    GuardedProvider(Provider provider, CircuitBreakerRegistry breakers, Duration patience) {
        this.provider = provider;
        this.breakers = breakers;
        this.patience = patience;
    }

    @Override
    public Mono<Shared.Found> find(Holder holder, String materialCode) {
        return Mono.defer(() -> provider.find(holder, materialCode)).timeout(patience)
                .transformDeferred(CircuitBreakerOperator.of(breakers.circuitBreaker(materialCode)));
    }
}
