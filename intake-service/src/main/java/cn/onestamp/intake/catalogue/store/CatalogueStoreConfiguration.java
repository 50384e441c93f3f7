package cn.onestamp.intake.catalogue.store;

import cn.onestamp.intake.catalogue.Kind;
import cn.onestamp.intake.catalogue.item.ItemVersions;
import cn.onestamp.intake.catalogue.item.LimitRules;
import cn.onestamp.intake.catalogue.Organs;
import cn.onestamp.intake.catalogue.post.Posts;
import cn.onestamp.intake.catalogue.power.Powers;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Outbox;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueStoreConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The documents of each kind, and where what happens to them waits to be told. */
    record Books(MongoDatabase database, Map<Kind, Aggregates> entries, List<Outbox> outboxes) {}

    @Bean
    Books books(
            MongoClient store, Outboxes outboxes, TownTime town, Clock machine,
            @Value("${onestamp.catalogue.database:onestamp_catalogue}") String name) {
        MongoDatabase database = store.getDatabase(name);
        Map<Kind, Aggregates> entries = new EnumMap<>(Kind.class);
        List<Outbox> own = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Outbox outbox = outboxes.of(database, kind.collection(), kind.topic());
            own.add(outbox);
            entries.put(kind, new Aggregates(outbox, town, machine));
        }
        return new Books(database, entries, own);
    }

    @Bean
    LimitRules limitRules(@Value("${onestamp.reference-data:}") String folder) {
        return folder.isEmpty() ? LimitRules.NONE : LimitRules.in(Path.of(folder));
    }

    @Bean
    MongoCatalogue mongoCatalogue(Books books, TownTime town, LimitRules limits) {
        Aggregates items = books.entries().get(Kind.ITEM);
        return new MongoCatalogue(books.entries(), new ItemSource(items, town, limits), books.outboxes(), books.database().getCollection("taken-in"));
    }

    @Bean
    Powers powers(Books books) {
        return new MongoPowers(books.entries().get(Kind.GRANT));
    }

    @Bean
    Posts kept(Books books) {
        return new MongoPosts(books.entries().get(Kind.POST));
    }

    @Bean
    Organs keptOrgans(Books books) {
        return new MongoOrgans(books.entries().get(Kind.ORGAN));
    }

    @Bean
    ItemVersions itemVersions(Books books) {
        return new MongoItemVersions(books.entries().get(Kind.ITEM));
    }

    @Bean
    SmartInitializingSingleton catalogueIndexes(MongoCatalogue catalogue) {
        return () -> catalogue.ensureIndexes().blockLast(PATIENCE);
    }
}
