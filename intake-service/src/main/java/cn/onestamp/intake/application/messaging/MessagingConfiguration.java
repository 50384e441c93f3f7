package cn.onestamp.intake.application.messaging;

import cn.onestamp.platform.store.Aggregates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what the front desk hears. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean
    CaseListener caseListener(Aggregates applicationDocuments, Clock machine) {
        return new CaseListener(applicationDocuments, machine);
    }
}
