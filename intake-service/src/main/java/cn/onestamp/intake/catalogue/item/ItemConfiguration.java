package cn.onestamp.intake.catalogue.item;

import cn.onestamp.intake.catalogue.Organs;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ItemConfiguration {

    @Bean
    PublishVersion publishVersion(ItemVersions versions, Organs keptOrgans, LimitRules limits, Rights rights, TownTime town) {
        return new PublishVersion(versions, new PublishVersion.Law(limits, keptOrgans), rights, town);
    }

    @Bean
    ReadVersions readVersions(ItemVersions versions, TownTime town) {
        return new ReadVersions(versions, town);
    }
}
