package cn.onestamp.notification.binding.store;

import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BindingStoreConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Aggregates bindings(MongoDatabase database, Outboxes outboxes, TownTime town, Clock machine) {
        return new Aggregates(outboxes.silent(database, MongoBindings.COLLECTION), town, machine);
    }

    @Bean
    MongoBindings personsByAccount(MongoDatabase database) {
        return new MongoBindings(database);
    }

    @Bean
    SmartInitializingSingleton bindingIndexes(MongoBindings bindings) {
        return () -> bindings.ensureIndexes().blockLast(PATIENCE);
    }
}
