package cn.onestamp.intake;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Some features of the front desk over a real store ({@code @RealParts}), without web and broker; it is Monday, 5 January 2026. */
public final class OpenTown implements AutoCloseable {

    public static final Path REFERENCE_DATA = Path.of("..", "deploy", "data");
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Instant MONDAY = Instant.parse("2026-01-05T01:00:00Z");
    private static final int EVERYTHING = 10_000;

    private final MongoDatabase own;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** @param features packages whose configurations are wanted */
    public OpenTown(MongoDatabase own, String... features) {
        this.own = own;
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of(
                "onestamp.catalogue.database", own.getName() + "_catalogue",
                "onestamp.reference-data", REFERENCE_DATA.toString())));
        context.registerBean(MongoClient.class, () -> MongoClients.create(System.getProperty("onestamp.store.uri")));
        context.registerBean(MongoDatabase.class, () -> own);
        context.registerBean(Outboxes.class, () -> new Outboxes("/intake"));
        context.registerBean(TownTime.class, () -> () -> MONDAY);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.scan(features);
    }

    public OpenTown with(Class<?>... parts) {
        context.register(parts);
        return this;
    }

    public <T> OpenTown having(Class<T> type, Supplier<T> part) {
        context.registerBean(type, part);
        return this;
    }

    public OpenTown opened() {
        context.refresh();
        return this;
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** What waits for the relay, bound for this topic. */
    public List<Event> told(String topic) {
        return part(Outboxes.class).all().stream().filter(outbox -> outbox.topic().equals(topic))
                .flatMap(outbox -> outbox.waiting(EVERYTHING).toStream())
                .flatMap(unsent -> unsent.events().stream()).toList();
    }

    /** Everything in these collections, as text. */
    public String written(String... collections) {
        return Flux.just(collections).concatMap(name -> own.getCollection(name).find())
                .map(Document::toJson).collectList().block().toString();
    }

    /** As if written by a version that did not know this field of the catalogue yet. */
    public void forgetInTheCatalogue(String collection, String field) {
        Mono.from(part(MongoClient.class).getDatabase(own.getName() + "_catalogue").getCollection(collection)
                .updateMany(new Document(), Updates.unset(field))).block();
    }

    @Override
    public void close() {
        context.close();
    }
}
