package cn.onestamp.intake.person.store;

import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonStoreConfiguration {

    @Bean
    MongoPersons mongoPersons(
            MongoDatabase database, Outboxes outboxes, TownTime town, Clock machine, FieldCipher cipher, BlindIndex index) {
        return new MongoPersons(
                new Aggregates(outboxes.of(database, "persons", "intake.person.v1"), town, machine),
                new Numbers(database.getCollection("numbers"), index, () -> UUID.randomUUID().toString()),
                new Accounts(database.getCollection("accounts")),
                new StoredPersons(cipher));
    }
}
