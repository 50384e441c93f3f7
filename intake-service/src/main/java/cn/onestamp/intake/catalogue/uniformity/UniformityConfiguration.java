package cn.onestamp.intake.catalogue.uniformity;

import cn.onestamp.intake.catalogue.power.Power;
import cn.onestamp.intake.routing.PublishedItems;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UniformityConfiguration {

    @Bean
    UniformityReport uniformityReport(Shelf<Power> powers, PublishedItems items, TownTime town) {
        return new UniformityReport(powers, items, town);
    }
}
