package cn.onestamp.intake.application.submission.store;

import cn.onestamp.intake.application.submission.CaseNumbers;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires where numbers come from. */
@Configuration(proxyBeanMethods = false)
class NumberStoreConfiguration {

    @Bean
    CaseNumbers caseNumbers(MongoDatabase database) {
        return new MongoCaseNumbers(database.getCollection("case-numbers"));
    }
}
