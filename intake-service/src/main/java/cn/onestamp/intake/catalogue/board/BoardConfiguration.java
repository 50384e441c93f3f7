package cn.onestamp.intake.catalogue.board;

import cn.onestamp.intake.catalogue.item.ItemVersions;
import cn.onestamp.intake.routing.Routing;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BoardConfiguration {

    @Bean
    ReadBoard readBoard(ItemVersions items, Routing routing, Shelf<Organ> organs, TownTime town) {
        return new ReadBoard(items, routing, organs, town);
    }
}
