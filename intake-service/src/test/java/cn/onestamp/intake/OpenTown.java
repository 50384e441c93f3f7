package cn.onestamp.intake;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import cn.onestamp.store.EmbeddedStore;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import reactor.core.publisher.Flux;

/** Some features of the front desk over a real store, without web and broker; it is Monday, 5 January 2026. */
public final class OpenTown implements AutoCloseable {

    public static final Path REFERENCE_DATA = Path.of("..", "deploy", "data");
    private static final Instant MONDAY = Instant.parse("2026-01-05T01:00:00Z");
    private static final int EVERYTHING = 10_000;

    private final EmbeddedStore store;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** @param features packages whose configurations are wanted */
    public OpenTown(Path folder, String... features) {
        store = EmbeddedStore.start(folder.resolve("store.mv"), 0);
        context.registerBean(MongoClient.class, () -> MongoClients.create(store.uri()));
        context.registerBean(MongoDatabase.class, () -> database("onestamp_intake"));
        context.registerBean(Outboxes.class, () -> new Outboxes("/intake"));
        context.registerBean(TownTime.class, () -> () -> MONDAY);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.scan(features);
    }

    public OpenTown with(Class<?>... parts) {
        context.register(parts);
        return this;
    }

    public OpenTown opened(Map<String, Object> settings) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.refresh();
        return this;
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public MongoDatabase database(String name) {
        return context.getBean(MongoClient.class).getDatabase(name);
    }

    /** What waits for the relay, bound for this topic. */
    public List<Event> told(String topic) {
        return part(Outboxes.class).all().stream().filter(outbox -> outbox.topic().equals(topic))
                .flatMap(outbox -> outbox.waiting(EVERYTHING).toStream())
                .flatMap(unsent -> unsent.events().stream()).toList();
    }

    /** Everything in these collections of the service's own database, as text. */
    public String written(String... collections) {
        return Flux.just(collections)
                .concatMap(name -> database("onestamp_intake").getCollection(name).find())
                .map(Document::toJson).collectList().block().toString();
    }

    @Override
    public void close() {
        context.close();
        store.close();
    }
}
