package cn.onestamp.intake.application.doors;

import cn.onestamp.intake.application.Applicants;
import cn.onestamp.intake.application.ApplicationLists;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.Counting;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.intake.application.recusal.Recusal;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the three doors and who holds what came in through them. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    @Bean
    BeginApplication beginApplication(Applications applications, ServiceItems items, TownTime town) {
        return new BeginApplication(applications, items, town);
    }

    @Bean
    ThreeDoors threeDoors(BeginApplication beginning, Applicants applicants, Mandated mandated, Helpers helpers) {
        return new ThreeDoors(beginning, applicants, mandated, helpers);
    }

    @Bean
    Helpers helpers(Rights rights, ServiceItems items, TownTime town) {
        return new Helpers(rights, items, town);
    }

    @Bean
    Standing standing(Applicants applicants, Mandated mandated, Helpers helpers) {
        return new Standing(applicants, mandated, helpers);
    }

    @Bean
    TakeOver takeOver(Applications applications, Applicants applicants, SecureRandom random) {
        return new TakeOver(applications, applicants, random);
    }

    @Bean
    LetGo letGo(Applications applications, ApplicationLists lists, SecureRandom random) {
        return new LetGo(applications, lists, random);
    }

    @Bean
    HelpingHands helpingHands(ApplicationLists lists, Standing standing) {
        return new HelpingHands(lists, standing);
    }

    @Bean
    HeldForOthers heldForOthers(ApplicationLists lists, Standing standing) {
        return new HeldForOthers(lists, standing);
    }

    @Bean
    OwnApplications ownApplications(Applications applications, Standing standing) {
        return new OwnApplications(applications, standing);
    }

    @Bean
    WithdrawApplication withdrawApplication(Applications applications, Standing standing, Recusal recusal, Counting counting) {
        return new WithdrawApplication(applications, standing, recusal, counting);
    }
}
