package cn.onestamp.intake.application.judging;

import cn.onestamp.intake.application.ApplicationLists;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.Counting;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.intake.application.recusal.Recusal;
import cn.onestamp.intake.application.submission.OnFile;
import cn.onestamp.intake.application.visits.Visits;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.rights.PostsNow;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what a window or a supervisor makes of an application that waits. */
@Configuration(proxyBeanMethods = false)
class JudgingConfiguration {

    @Bean
    JudgingClerk judgingClerk(Applications applications, Rights rights, PostsNow postsNow, Recusal recusal, TownTime town) {
        return new JudgingClerk(applications, rights, postsNow, recusal, town);
    }

    @Bean
    AcceptApplication acceptApplication(Judgements judgements, JudgingClerk clerk, Counting counting) {
        return new AcceptApplication(judgements, clerk, counting);
    }

    @Bean
    RequestCorrection requestCorrection(Judgements judgements, JudgingClerk clerk, ServiceItems items, Counting counting) {
        return new RequestCorrection(judgements, clerk, items, counting);
    }

    @Bean
    RefuseToAccept refuseToAccept(
            Judgements judgements, JudgingClerk clerk, ServiceItems items, Counting counting, Shelf<Organ> organs, TownshipsElsewhere townships) {
        return new RefuseToAccept(judgements, clerk, items, counting, new NameableOrgans(organs, townships));
    }

    @Bean
    MendOnTheSpot mendOnTheSpot(Judgements judgements, JudgingClerk clerk, ServiceItems items, Counting counting, Visits visits) {
        return new MendOnTheSpot(judgements, clerk, items, counting, visits);
    }

    @Bean
    SightOriginal sightOriginal(Judgements judgements, JudgingClerk clerk, OnFile onFile, Counting counting) {
        return new SightOriginal(judgements, clerk, onFile, counting);
    }

    @Bean
    ProposeFurtherRequest proposeFurtherRequest(Judgements judgements, JudgingClerk clerk, ServiceItems items, Counting counting) {
        return new ProposeFurtherRequest(judgements, clerk, items, counting);
    }

    @Bean
    DecideFurtherRequest decideFurtherRequest(Judgements judgements, JudgingClerk supervisor, TownTime town) {
        return new DecideFurtherRequest(judgements, supervisor, town);
    }

    @Bean
    WaitingFurtherRequests waitingFurtherRequests(ApplicationLists lists, Rights rights, TownTime town) {
        return new WaitingFurtherRequests(lists, rights, town);
    }

    @Bean
    WaitingApplications waitingApplications(ApplicationLists lists, Rights rights, TownTime town) {
        return new WaitingApplications(lists, rights, town);
    }
}
