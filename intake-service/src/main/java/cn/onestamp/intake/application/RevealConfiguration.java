package cn.onestamp.intake.application;

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
}
