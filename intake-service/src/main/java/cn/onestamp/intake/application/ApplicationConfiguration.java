package cn.onestamp.intake.application;

import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the days that run while a request is examined. */
@Configuration(proxyBeanMethods = false)
class ApplicationConfiguration {

    @Bean
    Counting counting(ServiceItems items, WorkingDays days, TownTime town) {
        return new Counting(items, days, town);
    }
}
