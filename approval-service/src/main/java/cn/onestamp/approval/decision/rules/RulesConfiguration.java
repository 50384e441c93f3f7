package cn.onestamp.approval.decision.rules;

import cn.onestamp.approval.decision.RemedyTable;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    RemedyTable remedyTable(@Value("${onestamp.reference-data}") Path referenceData) {
        return new WrittenRemedies(referenceData);
    }
}
