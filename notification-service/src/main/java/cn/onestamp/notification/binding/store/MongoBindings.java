package cn.onestamp.notification.binding.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import cn.onestamp.notification.binding.Bindings;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.LocalDate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document per person or enterprise, written by the listener; found by account, guardian and handler through indexes. */
final class MongoBindings implements Bindings {

    static final String COLLECTION = "bindings";

    private final MongoCollection<Document> documents;

    MongoBindings(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION);
    }

    Flux<String> ensureIndexes() {
        return Flux.just("accounts", "guardians", "handlers.person").concatMap(field -> documents.createIndex(ascending(field)));
    }

    @Override
    public Mono<String> find(String account) {
        return Mono.from(documents.find(eq("accounts", account)).projection(Projections.include("_id")).first())
                .map(stored -> stored.getString("_id"));
    }

    @Override
    public Flux<Principal> spokenForBy(String personId, LocalDate day) {
        return Flux.concat(found(eq("guardians", personId)),
                found(eq("handlers.person", personId)).filter(enterprise -> handles(enterprise, personId, day)))
                .map(known -> new Principal(known.getString("_id"), known.get("name", "")));
    }

    private Flux<Document> found(Bson which) {
        return Flux.from(documents.find(which).projection(Projections.include("_id", "name", "handlers")));
    }

    private static boolean handles(Document enterprise, String personId, LocalDate day) {
        return enterprise.getList("handlers", Document.class).stream().anyMatch(handler -> personId.equals(handler.getString("person"))
                && !day.isBefore(LocalDate.parse(handler.getString("from"))) && isNotOver(handler.getString("to"), day));
    }

    private static boolean isNotOver(@Nullable String last, LocalDate day) {
        return last == null || !day.isAfter(LocalDate.parse(last));
    }
}
