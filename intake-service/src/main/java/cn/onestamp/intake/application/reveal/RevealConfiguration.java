package cn.onestamp.intake.application.reveal;

import cn.onestamp.intake.application.Applicants;
import cn.onestamp.intake.application.ApplicationLists;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.intake.application.inspection.ReadingLog;
import cn.onestamp.intake.application.recusal.Recusal;
import cn.onestamp.platform.rights.PostsNow;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires who may look behind the masks. */
@Configuration(proxyBeanMethods = false)
class RevealConfiguration {

    @Bean
    RevealApplicant revealApplicant(ApplicationLists lists, RevealApplicant.Lookers lookers, FullApplicants applicants,
            Reveals reveals, ReadingLog log) {
        return new RevealApplicant(lists, lookers, applicants, reveals, log);
    }

    @Bean
    RevealApplicant.Lookers lookers(Rights rights, PostsNow posts, Recusal recusal, TownTime town) {
        return new RevealApplicant.Lookers(rights, posts, recusal, town);
    }

    @Bean
    RevealHolder revealHolder(Applications applications, Applicants applicants, Recusal recusal) {
        return new RevealHolder(applications, applicants, recusal);
    }

    @Bean
    TellPaper tellPaper(Applications applications, Applicants applicants, ServiceItems items) {
        return new TellPaper(applications, applicants, items);
    }
}
