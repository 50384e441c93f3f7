package cn.onestamp.notification.binding.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import cn.onestamp.notification.binding.Bindings;
import cn.onestamp.platform.problem.Absent;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** One document per person, written by the listener; found by account through an index. */
final class MongoBindings implements Bindings {

    static final String COLLECTION = "bindings";

    private final MongoCollection<Document> documents;

    MongoBindings(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION);
    }

    Mono<String> ensureIndex() {
        return Mono.from(documents.createIndex(ascending("accounts")));
    }

    @Override
    public Mono<String> find(String account) {
        return Mono.from(documents.find(eq("accounts", account)).projection(Projections.include("_id")).first())
                .map(stored -> stored.getString("_id"));
    }

    @Override
    public Mono<String> get(String account) {
        return find(account).switchIfEmpty(Mono.error(Absent::new));
    }
}
