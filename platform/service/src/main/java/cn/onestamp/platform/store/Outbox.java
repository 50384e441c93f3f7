package cn.onestamp.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import cn.onestamp.platform.event.Event;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The unsent events of one collection, bound for one topic. A sparse index finds them; marking does not touch {@code version}. */
public final class Outbox {

    /** A range, because {@code $exists} would look at every document: the embedded store has no index for it. */
    private static final Bson SOMETHING_UNSENT = gte(History.UNSENT, 1L);

    static final String NOWHERE = "";

    private final MongoCollection<Document> documents;
    private final String source;
    private final String topic;
    private final Queue<Outbox> nudged;

    Outbox(MongoCollection<Document> documents, String source, String topic, Queue<Outbox> nudged) {
        this.documents = documents;
        this.source = source;
        this.topic = topic;
        this.nudged = nudged;
    }

    /** What one document has to say, and how far its history reached when it was read. */
    public record Unsent(String id, long first, long last, List<Event> events) {}

    public String topic() {
        return topic;
    }

    /** The service that speaks here. */
    String service() {
        return source.substring(1);
    }

    public Mono<String> ensureIndex() {
        return Mono.from(documents.createIndex(Indexes.ascending(History.UNSENT), new IndexOptions().sparse(true)));
    }

    public Flux<Unsent> waiting(int atMost) {
        return Flux.from(documents.find(SOMETHING_UNSENT)
                        .projection(Projections.include(History.EVENTS, History.UNSENT, History.LAST))
                        .limit(atMost))
                .map(stored -> new Unsent(stored.getString("_id"), stored.getLong(History.UNSENT),
                        stored.getLong(History.LAST), History.unsent(stored, source)));
    }

    /** When the oldest event that waits happened, in town time; empty when none does. {@code atMost} documents are looked into. */
    public Mono<Instant> oldest(int atMost) {
        return waiting(atMost).map(unsent -> unsent.events().getFirst().time()).reduce((one, other) -> one.isBefore(other) ? one : other);
    }

    public Mono<Long> count() {
        return Mono.from(documents.countDocuments(SOMETHING_UNSENT));
    }

    /** Clears the mark where nothing was added meanwhile, and moves it on where something was. */
    public Mono<Void> markSent(List<Unsent> sent) {
        return marks(sent, Outbox::cleared).flatMap(cleared ->
                cleared == sent.size() ? Mono.empty() : marks(sent, Outbox::movedOn).then());
    }

    void nudge() {
        if (topic.equals(NOWHERE)) {
            throw new IllegalStateException("An event was recorded where nobody publishes it");
        }
        if (!nudged.contains(this)) {
            nudged.add(this);
        }
    }

    MongoCollection<Document> documents() {
        return documents;
    }

    private Mono<Integer> marks(List<Unsent> sent, Function<Unsent, WriteModel<Document>> mark) {
        return Mono.from(documents.bulkWrite(sent.stream().map(mark).toList())).map(BulkWriteResult::getMatchedCount);
    }

    private static WriteModel<Document> cleared(Unsent sent) {
        return new UpdateOneModel<>(and(eq("_id", sent.id()), eq(History.LAST, sent.last())), Updates.unset(History.UNSENT));
    }

    private static WriteModel<Document> movedOn(Unsent sent) {
        return new UpdateOneModel<>(and(eq("_id", sent.id()), eq(History.UNSENT, sent.first())),
                Updates.set(History.UNSENT, sent.last() + 1));
    }
}
