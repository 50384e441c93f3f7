package cn.onestamp.intake.catalogue.power.reading;

import cn.onestamp.intake.catalogue.power.TrainingLog;
import cn.onestamp.platform.audit.AuditChain;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrainingConfiguration {

    @Bean
    TrainingLog trainings(AuditChain audit) {
        return new AuditedTrainings(audit, () -> UUID.randomUUID().toString());
    }
}
