package cn.onestamp.journeys.hall;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;

/** The documents of all services, read past them. */
public final class Store {

    public static final String INTAKE = "onestamp_intake";
    public static final String APPROVAL = "onestamp_approval";
    public static final String NOTIFICATION = "onestamp_notification";
    private static final List<String> DATABASES = List.of(INTAKE, APPROVAL, NOTIFICATION);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MongoClient client;

    Store(String uri) {
        this.client = MongoClients.create(uri);
    }

    public MongoDatabase database(String name) {
        return client.getDatabase(name);
    }

    public MongoCollection<Document> collection(String database, String name) {
        return client.getDatabase(database).getCollection(name);
    }

    /** Puts a document of nobody's into a database of its own. */
    public void keep(String database, Document document) {
        Flux.from(collection(database, database).insertOne(document)).blockLast(PATIENCE);
    }

    public List<Document> find(String database, String collection, Bson filter) {
        return Flux.from(collection(database, collection).find(filter)).collectList().blockOptional(PATIENCE).orElseThrow();
    }

    public List<Document> all(String database, String collection) {
        return find(database, collection, Filters.empty());
    }

    public List<String> collections(String database) {
        return Flux.from(client.getDatabase(database).listCollectionNames()).sort().collectList().blockOptional(PATIENCE).orElseThrow();
    }

    /** Documents with an event that Kafka has not got yet, in all databases of the hall. */
    public long unsent() {
        return DATABASES.stream().flatMap(database -> collections(database).stream().map(name -> collection(database, name)))
                .mapToLong(collection -> Flux.from(collection.countDocuments(Filters.gte("unsent", 1L))).blockLast(PATIENCE))
                .sum();
    }

    /** Every document of the three services, by database, collection and id, without the collections named. */
    public Map<String, String> snapshot(Set<String> without) {
        Map<String, String> snapshot = new TreeMap<>();
        for (String database : DATABASES) {
            MongoDatabase opened = client.getDatabase(database);
            for (String name : collections(database)) {
                if (!without.contains(name)) {
                    Flux.from(opened.getCollection(name).find()).toIterable()
                            .forEach(document -> snapshot.put(database + "/" + name + "/" + document.get("_id"), document.toJson()));
                }
            }
        }
        return snapshot;
    }
}
