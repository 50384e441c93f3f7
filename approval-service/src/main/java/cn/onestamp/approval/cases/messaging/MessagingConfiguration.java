package cn.onestamp.approval.cases.messaging;

import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.PaperAsked;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.time.Clock;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what the back office hears. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean
    ApplicationListener applicationListener(
            Aggregates caseDocuments, Clock machine, Function<CaseFile, Change> caseOpening, Function<PaperAsked, Bson> paperAsking) {
        return new ApplicationListener(caseDocuments, machine, caseOpening, paperAsking);
    }
}
