package cn.onestamp.intake.sharing.register;


import cn.onestamp.intake.sharing.Provider;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

    private static final int CALLS = 20;
    private static final int BEFORE_JUDGING = 10;
    private static final float MOSTLY_SILENT = 80;
    private static final int PROBES = 2;
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    /** Without reference data nobody is connected, and nothing is found. */
    @Bean
    Provider sharedRegister(@Value("${onestamp.reference-data:}") String folder, @Value("${onestamp.sharing.patience:2s}") Duration patience) {
        return folder.isBlank() ? (holder, material) -> Mono.empty() : guarded(new SharedRegisterFile(Path.of(folder)), patience);
    }

    static Provider guarded(Provider provider, Duration patience) {
        return new GuardedProvider(provider, CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS).minimumNumberOfCalls(BEFORE_JUDGING).failureRateThreshold(MOSTLY_SILENT)
                .permittedNumberOfCallsInHalfOpenState(PROBES).waitDurationInOpenState(LEFT_ALONE).build()), patience);
    }
}
