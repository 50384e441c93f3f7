package cn.onestamp.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.rights.Desk;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * What waits at the desks of one person, most urgent first. One question per subtree, each served by index: a single
 * {@code $or} over all desks would look at every document of the embedded store.
 *
 * @param organField which field names the organ whose desk it is
 * @param urgency    field that sorts what waits; equal ones are sorted by id
 */
public record Worklist(MongoCollection<Document> documents, String organField, String urgency) {

    public Flux<Document> waiting(List<Desk> desks, String status, int atMost) {
        return Flux.fromIterable(desks.stream().collect(groupingBy(Desk::scope, mapping(Desk::organ, toList()))).entrySet())
                .concatMap(subtree -> waitingIn(subtree.getKey(), subtree.getValue(), status, atMost))
                .sort(Comparator.comparing(this::urgencyOf).thenComparing(document -> document.getString("_id")))
                .take(atMost);
    }

    private Publisher<Document> waitingIn(DivisionCode scope, List<String> organs, String status, int atMost) {
        return documents.find(and(in(organField, organs), eq("status", status), Subtree.within("place", scope)))
                .sort(ascending(urgency, "_id")).limit(atMost);
    }

    @SuppressWarnings("unchecked")
    private Comparable<Object> urgencyOf(Document waiting) {
        return (Comparable<Object>) waiting.get(urgency, Comparable.class);
    }
}
