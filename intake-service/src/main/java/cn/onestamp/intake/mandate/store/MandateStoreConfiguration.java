package cn.onestamp.intake.mandate.store;

import static com.mongodb.client.model.Indexes.ascending;

import cn.onestamp.intake.mandate.Mandates;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** Wires the documents of mandates and their indexes. */
@Configuration(proxyBeanMethods = false)
class MandateStoreConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Mandates mandates(MongoDatabase database, Outboxes outboxes, TownTime town, Clock machine) {
        Aggregates mandates = new Aggregates(outboxes.of(database, "mandates", "intake.mandate.v1"), town, machine);
        Flux.concat(mandates.documents().createIndex(ascending("agent", "from")),
                mandates.documents().createIndex(ascending("principalId", "from")),
                mandates.documents().createIndex(ascending("revokedOn", "expiredOn", "to"))).blockLast(PATIENCE);
        return new MongoMandates(mandates);
    }
}
