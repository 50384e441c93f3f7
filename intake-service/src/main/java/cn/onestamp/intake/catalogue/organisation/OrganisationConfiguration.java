package cn.onestamp.intake.catalogue.organisation;

import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.routing.PublishedDivision;
import cn.onestamp.platform.reference.Shelf;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean
    ReadOrganisation readOrganisation(
            @Value("${onestamp.reference-data:}") String folder, Shelf<PublishedDivision> places, Shelf<KeptOrgan> townOrgans) {
        OrganisationTables tables = folder.isEmpty() ? OrganisationTables.NONE : OrganisationTables.in(Path.of(folder));
        return new ReadOrganisation(tables, places, townOrgans);
    }
}
