package cn.onestamp.intake.material.store;


import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import cn.onestamp.intake.material.ForgetAbandoned;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.crypto.KeyRing;
import cn.onestamp.platform.file.FolderFileStore;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MaterialStoreConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int HANDS = 4;
    private static final int QUEUE = 10_000;

    @Bean
    Aggregates uploadDocuments(MongoDatabase database, Outboxes outboxes, TownTime town, Clock machine) {
        Aggregates uploads = new Aggregates(outboxes.silent(database, "uploads"), town, machine);
        Flux.concat(uploads.documents().createIndex(ascending("open")), uploads.documents().createIndex(ascending("holder")),
                uploads.documents().createIndex(ascending("touched"))).blockLast(PATIENCE);
        return uploads;
    }

    @Bean
    MongoUploads mongoUploads(Aggregates uploadDocuments, FieldCipher cipher, Clock machine) {
        return new MongoUploads(uploadDocuments, new StoredFileSaid(cipher), machine);
    }

    @Bean
    MongoLibrary mongoLibrary(MongoDatabase database, FieldCipher cipher, TownTime town, Clock machine) {
        MongoCollection<Document> entries = database.getCollection("library");
        Mono.from(entries.createIndex(compoundIndex(ascending("holder"), descending("at", "_id")))).block(PATIENCE);
        return new MongoLibrary(entries, new StoredFileSaid(cipher), town, machine);
    }

    @Bean
    FolderPieces folderPieces(@Value("${onestamp.files}") Path folder, @Value("${onestamp.crypto.file-key}") String key, SecureRandom random) {
        return new FolderPieces(new FolderFileStore(folder.resolve("uploads"), new FieldCipher(KeyRing.parse(key), random), random), random,
                Schedulers.newBoundedElastic(HANDS, QUEUE, "pieces"));
    }

    @Bean
    Sweeper sweeper(ForgetAbandoned forgetting) {
        return new Sweeper(forgetting);
    }
}
