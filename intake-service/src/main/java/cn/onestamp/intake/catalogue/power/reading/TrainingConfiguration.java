package cn.onestamp.intake.catalogue.power.reading;

import cn.onestamp.intake.catalogue.power.TrainingLog;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditNote;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrainingConfiguration {

    @Bean
    TrainingLog trainings(AuditChain audit) {
        return (account, powerId) -> audit.note(AuditNote.done(account, "intake.training-noted", powerId, null));
    }
}
