package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Applicants;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.FullApplicants;
import cn.onestamp.intake.application.Learning;
import cn.onestamp.intake.application.Mandated;
import cn.onestamp.intake.application.NonAcceptance;
import cn.onestamp.intake.application.OnFile;
import cn.onestamp.intake.application.ReadingLog;
import cn.onestamp.intake.application.RecusalLog;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.intake.application.SharedPapers;
import cn.onestamp.intake.application.TownshipsElsewhere;
import cn.onestamp.intake.mandate.Mandates;
import cn.onestamp.intake.mandate.Village;
import cn.onestamp.intake.material.Library;
import cn.onestamp.intake.person.Enterprises;
import cn.onestamp.intake.person.MeetEnterprise;
import cn.onestamp.intake.person.MeetPerson;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.intake.person.Principals;
import cn.onestamp.intake.person.Profiles;
import cn.onestamp.intake.person.Relatives;
import cn.onestamp.intake.person.Selves;
import cn.onestamp.intake.routing.PublishedItems;
import cn.onestamp.intake.routing.Routing;
import cn.onestamp.intake.sharing.DataSharing;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditNote;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Wires what applications read. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    ServiceItems serviceItems(PublishedItems items, Routing routing, Shelf<Organ> organs) {
        return new PublishedServiceItems(items, routing, code -> organs.find(code).map(Organ::name).orElse(code));
    }

    @Bean
    TownshipsElsewhere townshipsElsewhere(Routing routing) {
        return (itemCode, county, day) -> routing.elsewhere(itemCode, county, day)
                .map(elsewhere -> new NonAcceptance.RightOrgan(elsewhere.place(), elsewhere.government()));
    }

    @Bean
    Applicants applicants(PersonApplicants.Registry registry, WalkIns walkIns, TownTime town, AuditChain audit) {
        return new PersonApplicants(registry, walkIns, town, audit);
    }

    @Bean
    WalkIns walkIns(MeetPerson people, MeetEnterprise enterprises, TownTime town) {
        return new WalkIns(people, enterprises, town);
    }

    @Bean
    FullApplicants fullApplicants(Persons persons, Enterprises enterprises) {
        return new RegisteredApplicants(persons, enterprises);
    }

    @Bean
    PersonApplicants.Registry registry(
            Persons persons, Enterprises enterprises, Principals principals, Selves selves, Relatives relatives) {
        return new PersonApplicants.Registry(persons, enterprises, principals, selves, relatives);
    }

    @Bean
    SharedPapers sharedPapers(DataSharing sharing) {
        return new AskedPapers(sharing);
    }

    @Bean
    OnFile onFile(Library library, PublishedItems items) {
        return new LibraryOnFile(library, items);
    }

    @Bean
    Learning learning(Profiles profiles) {
        return new LearntContacts(profiles);
    }

    /** A mandate is the agent's, and worth nothing to somebody who is an agent no longer. */
    @Bean
    Mandated mandated(Mandates mandates, Village village, TownTime town) {
        return (account, mandateId) -> mandates.get(mandateId)
                .filter(mandate -> mandate.isHeldBy(account, town.today()) && village.hasAgent(account))
                .map(mandate -> new Mandated.Task(Applicants.Applicant.helped(
                        mandate.content().principalId(), mandate.content().principalMasked()), mandate.content().items()))
                .onErrorResume(Absent.class, none -> Mono.empty());
    }

    @Bean
    ReadingLog readingLog(AuditChain audit) {
        return new AuditedReading(audit);
    }

    @Bean
    RecusalLog recusalLog(AuditChain audit) {
        return refused -> audit.note(new AuditNote(refused.account(), refused.applicantId(),
                "intake.recusal-refused", refused.applicationId(), refused.ground().name(), "refused"));
    }
}
