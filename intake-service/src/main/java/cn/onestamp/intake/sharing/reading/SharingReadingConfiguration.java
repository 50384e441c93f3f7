package cn.onestamp.intake.sharing.reading;


import cn.onestamp.intake.person.Enterprises;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.intake.sharing.QuestionLog;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditNote;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharingReadingConfiguration {

    @Bean
    PersonHolders personHolders(Persons persons, Enterprises enterprises) {
        return new PersonHolders(persons, enterprises);
    }

    @Bean
    QuestionLog questionLog(AuditChain audit) {
        return (question, result) -> audit.note(new AuditNote(question.account(), null, "intake.shared-data-asked", question.applicationId(),
                question.materialCode() + " of " + question.personId() + ": " + question.purpose(), result));
    }
}
