package cn.onestamp.platform.wiring;

import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.store.Outbox;
import cn.onestamp.platform.store.Outboxes;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** The service's own database. Writes are journalled and majority-acknowledged; nobody waits longer than a few seconds. */
@Configuration(proxyBeanMethods = false)
class Store {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CONNECTIONS = 16;
    private static final int ANSWER_SECONDS = 4;

    @Bean(destroyMethod = "close")
    MongoClient store(@Value("${onestamp.store.uri}") String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .retryWrites(false)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(ANSWER_SECONDS, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(CONNECTIONS).maxWaitTime(ANSWER_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS))
                .build());
    }

    @Bean
    MongoDatabase database(MongoClient store, @Value("${onestamp.store.database}") String name) {
        return store.getDatabase(name);
    }

    /** Indexes exist before the first request; creating one that exists does nothing. */
    @Bean
    SmartInitializingSingleton indexes(Outboxes outboxes, AuditChain audit) {
        return () -> audit.prepare().thenMany(Flux.fromIterable(outboxes.all()).concatMap(Outbox::ensureIndex)).blockLast(PATIENCE);
    }
}
