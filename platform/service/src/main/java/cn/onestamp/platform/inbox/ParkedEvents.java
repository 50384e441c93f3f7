package cn.onestamp.platform.inbox;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Indexes.ascending;

import cn.onestamp.platform.store.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The events that wait at one listener, in whichever documents; a sparse index finds them. */
public final class ParkedEvents {

    private static final String WAITING = "waiting";

    private final Aggregates documents;
    private final String source;

    public ParkedEvents(Aggregates documents, String source) {
        this.documents = documents;
        this.source = source;
    }

    /** Collection and topic, such as {@code cases/application}. */
    public String listener() {
        return documents.documents().getNamespace().getCollectionName() + "/" + source;
    }

    public Mono<String> ensureIndex() {
        return Mono.from(documents.documents().createIndex(ascending(since()), new IndexOptions().sparse(true)));
    }

    /** @param atMost documents to look into */
    public Flux<ParkedEvent> all(int atMost) {
        return Flux.from(documents.documents().find(gte(since(), Date.from(Instant.EPOCH)))
                        .projection(Projections.include(field())).limit(atMost))
                .flatMapIterable(this::in);
    }

    String field() {
        return WAITING + "." + source;
    }

    List<ParkedEvent> in(Document own) {
        return own.getEmbedded(List.of(WAITING, source), List.<Document>of()).stream()
                .map(stored -> ParkedEvent.read(own.getString("_id"), stored)).toList();
    }

    private String since() {
        return field() + "." + ParkedEvent.SINCE;
    }
}
