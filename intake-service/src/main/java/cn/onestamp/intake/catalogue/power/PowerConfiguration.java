package cn.onestamp.intake.catalogue.power;

import cn.onestamp.intake.catalogue.Catalogue;
import cn.onestamp.intake.catalogue.Kind;
import cn.onestamp.intake.catalogue.Organs;
import cn.onestamp.intake.catalogue.post.Posts;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.rights.Rights;
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
    CountyAdministrators countyAdministrators(Catalogue catalogue, Rights rights, TownTime town) {
        return new CountyAdministrators(catalogue, rights, town);
    }

    @Bean
    RecallPower recallPower(Powers powers, CountyAdministrators administrators, TownTime town) {
        return new RecallPower(powers, administrators, town);
    }

    @Bean
    ActivatePower activatePower(
            Powers powers, Organs keptOrgans, CountyAdministrators administrators, Posts kept, Catalogue catalogue,
            SealsInForce seals, TownTime town) {
        return new ActivatePower(powers, keptOrgans, administrators, new TakeStock(powers, kept, keptOrgans, catalogue, seals, town), town);
    }

    @Bean
    NoteTraining noteTraining(Powers powers, CountyAdministrators administrators, TrainingLog trainings, TownTime town) {
        return new NoteTraining(powers, administrators, trainings, town);
    }

    @Bean
    CloseBatch closeBatch(Powers powers, CountyAdministrators administrators, TownTime town) {
        return new CloseBatch(powers, administrators, town);
    }

    @Bean
    OverlapReport overlapReport(Shelf<Power> publishedPowers, Shelf<Organ> organs, TownTime town) {
        return new OverlapReport(publishedPowers, organs, town);
    }

    @Bean
    PowerList powerList(Shelf<Power> publishedPowers, Shelf<Organ> organs, TownTime town) {
        return new PowerList(publishedPowers, organs, town);
    }
}
