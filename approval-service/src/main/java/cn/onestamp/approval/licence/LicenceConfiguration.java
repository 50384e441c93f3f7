package cn.onestamp.approval.licence;

import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.frontdesk.Dossiers;
import cn.onestamp.approval.staff.Recusal;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.due.Round;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.rights.PostsNow;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the register. */
@Configuration(proxyBeanMethods = false)
class LicenceConfiguration {

    @Bean
    Shelf<Issuers.PublishedIssuer> publishedIssuers() {
        return new Shelf<>("catalogue.organ.v1", Issuers.PublishedIssuer.class, Issuers.PublishedIssuer::code);
    }

    @Bean
    EnterLicence enterLicence(Licences licences, Shelf<Issuers.PublishedIssuer> publishedIssuers, LicenceRules rules,
            TownTime town, WorkingDays days, AuditChain audit) {
        return new EnterLicence(licences, new Issuers(publishedIssuers), rules, new EnterLicence.Surroundings(town, days, audit));
    }

    @Bean
    LicencePosts licencePosts(Rights rights, PostsNow postsNow, Recusal recusal, TownTime town) {
        return new LicencePosts(rights, postsNow, recusal, town);
    }

    @Bean
    ActOnLicence actOnLicence(Licences licences, LicencePosts posts, TownTime town) {
        return new ActOnLicence(licences, posts, town);
    }

    @Bean
    FollowLicence followLicence(Licences licences, ApprovalCases cases, Dossiers dossiers, LicenceRules rules, WorkingDays days, TownTime town) {
        return new FollowLicence(licences, cases, dossiers, new RenewalTime(rules, days), town);
    }

    @Bean
    ReadLicences readLicences(Licences licences, LicencePosts posts, Dossiers dossiers, TownTime town) {
        return new ReadLicences(licences, posts, dossiers, town);
    }

    @Bean
    LetSilenceRenew letSilenceRenew(Licences licences, ApprovalCases cases, TownTime town) {
        return new LetSilenceRenew(licences, cases, town);
    }

    @Bean
    Round roundOfLicences(LetSilenceRenew renewing, @Value("${onestamp.due.pause:2s}") Duration pause) {
        return new Round("licences", () -> renewing.pass(Act.onHearing("approval-service", null, null)), pause);
    }
}
