package cn.onestamp.intake.application.recusal;

import cn.onestamp.intake.application.Applicants;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires who stays away. */
@Configuration(proxyBeanMethods = false)
class RecusalConfiguration {

    @Bean
    Recusal recusal(Applicants applicants, RecusalLog log) {
        return new Recusal(applicants, log);
    }
}
