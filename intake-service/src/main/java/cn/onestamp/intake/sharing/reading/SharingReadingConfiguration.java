package cn.onestamp.intake.sharing.reading;


import cn.onestamp.intake.person.Enterprises;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.platform.audit.AuditChain;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharingReadingConfiguration {

    @Bean
    PersonHolders personHolders(Persons persons, Enterprises enterprises) {
        return new PersonHolders(persons, enterprises);
    }

    @Bean
    AuditedQuestions auditedQuestions(AuditChain audit) {
        return new AuditedQuestions(audit, () -> UUID.randomUUID().toString());
    }
}
