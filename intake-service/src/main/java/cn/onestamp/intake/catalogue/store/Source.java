package cn.onestamp.intake.catalogue.store;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.onestamp.intake.catalogue.Entry;
import cn.onestamp.intake.catalogue.Kind;
import cn.onestamp.intake.catalogue.Taken;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Birth;
import cn.onestamp.platform.store.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The entries of one kind, held against the source they come from. {@code row} is the fingerprint of what the source said
 * last; only what the source says is compared, so that a decision of a desk ({@link DeskWord}) is no difference.
 */
final class Source {

    private static final Act TAKING_IN = Act.onHearing("catalogue", null, null);
    private static final int SCHEMA = 2;
    private static final int BATCH = 500;
    private static final int AT_ONCE = 8;
    private static final int FASTER_ONES = 3;
    private static final String ROW = "row";

    private final Kind kind;
    private final Aggregates entries;

    Source(Kind kind, Aggregates entries) {
        this.kind = kind;
        this.entries = entries;
    }

    Mono<Integer> add(List<Entry> all) {
        return Flux.fromIterable(all).buffer(BATCH)
                .concatMap(batch -> stored(batch).flatMap(there -> addMissing(batch, there)))
                .reduce(0, Integer::sum);
    }

    Mono<Taken> follow(List<Entry> all) {
        return Flux.fromIterable(all).buffer(BATCH).concatMap(this::followBatch).reduce(Taken.NOTHING, Taken::and)
                .flatMap(taken -> vanished(all).map(gone -> taken.and(new Taken(0, 0, gone))));
    }

    private Mono<Taken> followBatch(List<Entry> batch) {
        return stored(batch).flatMap(there -> addMissing(batch, there)
                .flatMap(added -> changeOthers(batch, there).map(changed -> new Taken(added, changed, List.of()))));
    }

    private Mono<Map<String, Document>> stored(List<Entry> batch) {
        return Flux.from(entries.documents().find(in("_id", batch.stream().map(Entry::id).toList()))
                        .projection(include("version", "sequence", "data", "guide", ROW, DeskWord.FIELD)))
                .collectMap(document -> document.getString("_id"));
    }

    private Mono<Integer> addMissing(List<Entry> batch, Map<String, Document> there) {
        List<Birth> births = batch.stream().filter(entry -> !there.containsKey(entry.id())).map(this::birth).toList();
        return births.isEmpty() ? Mono.just(0) : entries.insertNew(births, TAKING_IN);
    }

    private Birth birth(Entry entry) {
        Document unborn = new Document("_id", entry.id()).append("schema", SCHEMA)
                .append("data", new Document(entry.published())).append("guide", new Document(entry.kept()))
                .append(ROW, entry.fingerprint());
        return new Birth(unborn, List.of(new Happened(kind.birth(), entry.published())));
    }

    private Mono<Integer> changeOthers(List<Entry> batch, Map<String, Document> there) {
        Map<Entry, Document> others = batch.stream().filter(entry -> there.containsKey(entry.id()))
                .filter(entry -> !entry.fingerprint().equals(there.get(entry.id()).getString(ROW)))
                .collect(toMap(entry -> entry, entry -> there.get(entry.id())));
        return Flux.fromIterable(others.entrySet())
                .flatMap(other -> changed(other.getKey(), other.getValue()), AT_ONCE).reduce(0, Integer::sum);
    }

    /** A desk may be at the same entry at this moment; then its word is read again. */
    private Mono<Integer> changed(Entry entry, Document seen) {
        return record(entry, seen).onErrorResume(NotNow.class, faster ->
                Mono.defer(() -> entries.get(entry.id())).flatMap(now -> record(entry, now))
                        .retryWhen(Retry.max(FASTER_ONES).filter(NotNow.class::isInstance)));
    }

    private Mono<Integer> record(Entry entry, Document seen) {
        Document told = DeskWord.of(seen).over(entry.published());
        boolean known = new LinkedHashMap<>(told).equals(seen.get("data"));
        Change change = new Change(
                combine(set("schema", SCHEMA), set("data", told), set("guide", new Document(entry.kept())), set(ROW, entry.fingerprint())),
                known ? List.of() : List.of(new Happened(kind.birth(), told)), Map.of());
        return entries.record(entry.id(), Aggregates.revisionOf(seen), change, TAKING_IN).thenReturn(known ? 0 : 1);
    }

    private Mono<List<String>> vanished(List<Entry> all) {
        Set<String> said = all.stream().map(Entry::id).collect(toSet());
        return Flux.from(entries.documents().find(gte(ROW, "")).projection(include("_id")))
                .map(document -> document.getString("_id")).filter(id -> !said.contains(id)).sort().collectList();
    }
}
