package cn.onestamp.intake.application.visits;

import cn.onestamp.intake.application.Applications;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is noted and asked about ways to the window. */
@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

    @Bean
    NoteVisit noteVisit(Applications applications, Visits visits, Rights rights, TownTime town) {
        return new NoteVisit(applications, visits, rights, town);
    }

    @Bean
    CountVisits countVisits(Visits visits, Rights rights, TownTime town) {
        return new CountVisits(visits, rights, town);
    }
}
