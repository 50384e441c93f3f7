package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Applicants;
import cn.onestamp.intake.application.ReadingLog;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.intake.routing.PublishedItems;
import cn.onestamp.intake.routing.Routing;
import cn.onestamp.platform.audit.AuditChain;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what applications read. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    ServiceItems serviceItems(PublishedItems items, Routing routing) {
        return new PublishedServiceItems(items, routing);
    }

    @Bean
    Applicants applicants(Persons persons, AuditChain audit) {
        return new PersonApplicants(persons, audit, ReadingConfiguration::freshName);
    }

    @Bean
    ReadingLog readingLog(AuditChain audit) {
        return new AuditedReading(audit, ReadingConfiguration::freshName);
    }

    private static String freshName() {
        return UUID.randomUUID().toString();
    }
}
