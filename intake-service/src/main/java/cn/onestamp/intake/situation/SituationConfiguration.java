package cn.onestamp.intake.situation;

import cn.onestamp.intake.routing.PublishedItems;
import cn.onestamp.intake.routing.Routing;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SituationConfiguration {

    @Bean
    AskForChecklist askForChecklist(PublishedItems items, Routing routing, Shelf<Organ> organs, TownTime town) {
        return new AskForChecklist(items, routing,
                code -> new SituationChecklist.OrganName(code, organs.find(code).map(Organ::name).orElse(code)), town);
    }
}
