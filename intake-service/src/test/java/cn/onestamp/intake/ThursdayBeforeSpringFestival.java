package cn.onestamp.intake;

import cn.onestamp.intake.catalogue.power.SealsInForce;
import cn.onestamp.platform.town.TownTime;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Mono;

/** In the town it is Thursday, 12 February 2026, ten in the morning; the holiday begins on Sunday. */
@TestConfiguration(proxyBeanMethods = false)
public class ThursdayBeforeSpringFestival {

    /** The back office is not there in these tests; the mountain township has lost its seal. */
    @Bean
    @Primary
    SealsInForce sealRegister() {
        return organ -> Mono.just(!organ.equals("DAGUOKOU_GOV"));
    }

    @Bean
    @Primary
    TownTime thursday() {
        return () -> Instant.parse("2026-02-12T02:00:00Z");
    }
}
