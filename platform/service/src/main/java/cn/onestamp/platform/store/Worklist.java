package cn.onestamp.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Desk;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What waits at the desks of one person, most urgent first. One question per subtree, each served by index: a single
 * {@code $or} over all desks would look at every document of the embedded store.
 *
 * @param organField which field names the organ whose desk it is
 * @param urgency    field that sorts what waits; equal ones are sorted by id
 */
public record Worklist(MongoCollection<Document> documents, String organField, String urgency) {

    private static final String PLACE = "place";

    /** @param after the document after which to go on, null for the beginning; Absent unless it is of these desks */
    public Flux<Document> waiting(List<Desk> desks, String status, @Nullable String after, int atMost) {
        return waiting(desks, eq("status", status), after, atMost);
    }

    /** @param which what else holds of what waits */
    public Flux<Document> waiting(List<Desk> desks, Bson which, @Nullable String after, int atMost) {
        return after == null
                ? waiting(desks, which, atMost)
                : get(after, desks).flatMapMany(last -> waiting(desks, and(which, beyond(last)), atMost));
    }

    private Flux<Document> waiting(List<Desk> desks, Bson which, int atMost) {
        return Flux.fromIterable(desks.stream().collect(groupingBy(Desk::scope, mapping(Desk::organ, toList()))).entrySet())
                .concatMap(subtree -> documents
                        .find(and(in(organField, subtree.getValue()), which, Subtree.within(PLACE, subtree.getKey())))
                        .sort(ascending(urgency, "_id")).limit(atMost))
                .sort(Comparator.comparing(this::urgencyOf).thenComparing(document -> document.getString("_id")))
                .take(atMost);
    }

    private Mono<Document> get(String id, List<Desk> desks) {
        return Mono.from(documents.find(eq(id)))
                .filter(found -> found.containsKey(urgency) && desks.stream().anyMatch(desk -> isAt(desk, found)
                        && desk.scope().contains(new DivisionCode(found.getString(PLACE)))))
                .switchIfEmpty(Mono.error(Absent::new));
    }

    /** The field names one organ, or several. */
    private boolean isAt(Desk desk, Document found) {
        Object named = found.get(organField);
        return named instanceof List<?> several ? several.contains(desk.organ()) : desk.organ().equals(named);
    }

    /** The first condition says less than the second; it is what the index can use. */
    private Bson beyond(Document last) {
        Object reached = last.get(urgency);
        return and(gte(urgency, reached), or(gt(urgency, reached), gt("_id", last.getString("_id"))));
    }

    @SuppressWarnings("unchecked")
    private Comparable<Object> urgencyOf(Document waiting) {
        return (Comparable<Object>) waiting.get(urgency, Comparable.class);
    }
}
