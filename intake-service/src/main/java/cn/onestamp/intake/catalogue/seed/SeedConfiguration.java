package cn.onestamp.intake.catalogue.seed;

import cn.onestamp.intake.catalogue.Catalogue;
import cn.onestamp.platform.town.TownTime;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SeedConfiguration {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** A runner that blocks on purpose: a service is ready for traffic only after its runners have ended. */
    @Bean
    @ConditionalOnProperty("onestamp.reference-data")
    ApplicationRunner referenceData(Catalogue catalogue, TownTime town, @Value("${onestamp.reference-data}") Path folder) {
        FirstFilling filling = new FirstFilling(catalogue, new ReferenceFolder(folder, town.today()));
        return arguments -> filling.complete().block(PATIENCE);
    }
}
