package cn.onestamp.intake.hall.store;

import static com.mongodb.client.model.Indexes.ascending;

import cn.onestamp.intake.hall.Enquiries;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** Wires the documents of enquiries and their indexes. */
@Configuration(proxyBeanMethods = false)
class HallStoreConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Enquiries enquiries(MongoDatabase database, Outboxes outboxes, TownTime town, Clock machine, FieldCipher cipher) {
        Aggregates enquiries = new Aggregates(outboxes.of(database, "enquiries", "intake.enquiry.v1"), town, machine);
        Flux.just(MongoEnquiries.OWNER, MongoEnquiries.ORGAN)
                .concatMap(whose -> enquiries.documents().createIndex(ascending(whose, "status", MongoEnquiries.ASKED, "_id")))
                .blockLast(PATIENCE);
        return new MongoEnquiries(enquiries, new StoredEnquiries(cipher));
    }
}
