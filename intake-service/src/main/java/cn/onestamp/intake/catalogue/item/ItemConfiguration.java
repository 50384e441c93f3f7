package cn.onestamp.intake.catalogue.item;

import cn.onestamp.intake.catalogue.Organs;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ItemConfiguration {

    @Bean
    PublishVersion publishVersion(
            ItemVersions versions, Rights rights, TownTime town, Organs organs, @Value("${onestamp.reference-data:}") String folder) {
        LimitRules limits = folder.isEmpty() ? LimitRules.NONE : LimitRules.in(Path.of(folder));
        return new PublishVersion(versions, new PublishVersion.Law(limits, organs), rights, town);
    }

    @Bean
    ReadVersions readVersions(ItemVersions versions, TownTime town) {
        return new ReadVersions(versions, town);
    }
}
