package cn.onestamp.approval.licence.store;

import static com.mongodb.client.model.Indexes.ascending;

import cn.onestamp.approval.licence.Licences;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** Wires the documents of licences, their indexes and the counters of their numbers. */
@Configuration(proxyBeanMethods = false)
class LicenceStoreConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Licences licences(MongoDatabase database, Outboxes outboxes, TownTime town, Clock machine) {
        Aggregates licences = new Aggregates(outboxes.of(database, "licences", "approval.licence.v1"), town, machine);
        Flux.concat(licences.documents().createIndex(ascending("decidedBy", "status", "validFrom", "_id")),
                licences.documents().createIndex(ascending("holderId", "validFrom")),
                licences.documents().createIndex(ascending("followUp.caseId")),
                licences.documents().createIndex(ascending(MongoLicences.ASKED_IN_TIME, "validTo"))).blockLast(PATIENCE);
        return new MongoLicences(licences, new SerialNumbers(database.getCollection("licence-numbers")));
    }
}
