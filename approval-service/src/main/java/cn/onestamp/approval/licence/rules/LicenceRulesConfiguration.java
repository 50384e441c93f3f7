package cn.onestamp.approval.licence.rules;

import cn.onestamp.approval.licence.LicenceRules;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LicenceRulesConfiguration {

    @Bean
    LicenceRules licenceRules(@Value("${onestamp.reference-data}") Path referenceData) {
        return new WrittenLicenceRules(referenceData);
    }
}
