package cn.onestamp.intake.application;

import cn.onestamp.intake.application.recusal.Recusal;
import cn.onestamp.intake.application.recusal.RecusalLog;
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
