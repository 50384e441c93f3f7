package cn.onestamp.intake.finding.pinyin;

import cn.onestamp.intake.finding.Readings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PinyinConfiguration {

    @Bean
    Readings readings() {
        return new PinyinReadings();
    }
}
