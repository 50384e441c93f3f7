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

import org.bson.Document;
import org.bson.UuidRepresentation;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** A client as the services have it: the reactive driver, majority and journaled; waits here because tests read down. */
final class Desk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MongoClient client;

    Desk(String uri) {
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .uuidRepresentation(UuidRepresentation.STANDARD).build());
    }

    MongoClient client() {
        return client;
    }

    MongoDatabase database() {
        return client.getDatabase("hall");
    }

    MongoCollection<Document> collection(String name) {
        return database().getCollection(name);
    }

    static <T> T one(Publisher<T> answer) {
        return Flux.from(answer).blockFirst(PATIENCE);
    }

    static <T> List<T> all(Publisher<T> answers) {
        return Flux.from(answers).collectList().block(PATIENCE);
    }

    @Override
    public void close() {
        client.close();
    }
}
