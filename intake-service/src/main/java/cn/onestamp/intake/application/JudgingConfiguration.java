package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.due.Round;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what a window, or its silence, makes of an application that waits. */
@Configuration(proxyBeanMethods = false)
class JudgingConfiguration {

    @Bean
    JudgingClerk judgingClerk(Rights rights, Applicants applicants, TownTime town) {
        return new JudgingClerk(rights, applicants, town);
    }

    @Bean
    AcceptApplication acceptApplication(Applications applications, JudgingClerk clerk, Counting counting) {
        return new AcceptApplication(applications, clerk, counting);
    }

    @Bean
    RequestCorrection requestCorrection(Applications applications, JudgingClerk clerk, ServiceItems items, Counting counting) {
        return new RequestCorrection(applications, clerk, items, counting);
    }

    @Bean
    RefuseToAccept refuseToAccept(Applications applications, JudgingClerk clerk, Counting counting, Shelf<Organ> organs) {
        return new RefuseToAccept(applications, clerk, counting, new NameableOrgans(organs));
    }

    @Bean
    MendOnTheSpot mendOnTheSpot(Applications applications, JudgingClerk clerk, ServiceItems items) {
        return new MendOnTheSpot(applications, clerk, items);
    }

    @Bean
    SightOriginal sightOriginal(Applications applications, JudgingClerk clerk, TownTime town) {
        return new SightOriginal(applications, clerk, town);
    }

    @Bean
    LetSilenceAccept letSilenceAccept(Applications applications, Counting counting) {
        return new LetSilenceAccept(applications, counting);
    }

    @Bean
    Round roundOfSilence(LetSilenceAccept silence, @Value("${onestamp.due.pause:2s}") Duration pause) {
        return new Round("silence", () -> silence.pass(Act.onHearing("intake-service", null, null)), pause);
    }
}
