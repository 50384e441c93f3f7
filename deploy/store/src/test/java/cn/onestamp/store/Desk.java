package cn.onestamp.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.bson.Document;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** A client as the services have it: the reactive driver, majority and journaled; it waits here because tests read down. */
final class Desk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MongoClient client;
    private final String database;

    /** @param database a name of its own for each test, since one MongoDB serves them all */
    Desk(String uri, String database) {
        this.database = database;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(10, TimeUnit.SECONDS))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .uuidRepresentation(UuidRepresentation.STANDARD).build());
    }

    MongoDatabase database() {
        return client.getDatabase(database);
    }

    MongoCollection<Document> collection(String name) {
        return database().getCollection(name);
    }

    static <T> @Nullable T one(Publisher<T> answer) {
        return Flux.from(answer).blockFirst(PATIENCE);
    }

    static <T> List<T> all(Publisher<T> answers) {
        return Flux.from(answers).collectList().block(PATIENCE);
    }

    MongoClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
    }
}
