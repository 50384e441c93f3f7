package cn.onestamp.intake.catalogue.power;

import cn.onestamp.intake.catalogue.Kind;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PowerConfiguration {

    @Bean
    Shelf<Power> publishedPowers() {
        return new Shelf<>(Kind.GRANT.topic(), Power.class, Power::township);
    }

    @Bean
    PowerList powerList(Shelf<Power> publishedPowers, Shelf<Organ> organs, TownTime town) {
        return new PowerList(publishedPowers, organs, town);
    }
}
