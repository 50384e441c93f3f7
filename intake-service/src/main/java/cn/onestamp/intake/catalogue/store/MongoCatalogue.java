package cn.onestamp.intake.catalogue.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import cn.onestamp.intake.catalogue.Catalogue;
import cn.onestamp.intake.catalogue.Entry;
import cn.onestamp.intake.catalogue.ItemGuide;
import cn.onestamp.intake.catalogue.Kind;
import cn.onestamp.intake.catalogue.PostAssignment;
import cn.onestamp.intake.catalogue.Taken;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Outbox;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An entry is one document: {@code data} is what was published, {@code guide} what only the catalogue answers. */
final class MongoCatalogue implements Catalogue {

    private static final String NEWEST = "newest";

    private final Map<Kind, Aggregates> entries;
    private final ItemSource items;
    private final List<Outbox> outboxes;
    private final MongoCollection<Document> takenIn;

    MongoCatalogue(Map<Kind, Aggregates> entries, ItemSource items, List<Outbox> outboxes, MongoCollection<Document> takenIn) {
        this.entries = entries;
        this.items = items;
        this.outboxes = outboxes;
        this.takenIn = takenIn;
    }

    Flux<String> ensureIndexes() {
        return Flux.concat(
                documents(Kind.ITEM).createIndex(ascending("data.code")),
                documents(Kind.GRANT).createIndex(ascending("data.itemCode")),
                documents(Kind.GRANT).createIndex(ascending("data.townshipOrgan")),
                documents(Kind.GRANT).createIndex(ascending(MongoPowers.HELD_ONCE), new IndexOptions().unique(true).sparse(true)),
                documents(Kind.POST).createIndex(ascending("data.account")),
                documents(Kind.POST).createIndex(ascending("data.organ")));
    }

    @Override
    public Mono<Integer> add(Kind kind, List<Entry> all) {
        return new Source(kind, entries.get(kind)).add(all);
    }

    @Override
    public Mono<Taken> follow(Kind kind, List<Entry> all) {
        return kind == Kind.ITEM ? items.follow(all) : new Source(kind, entries.get(kind)).follow(all);
    }

    @Override
    public Mono<Long> unpublished() {
        return Flux.fromIterable(outboxes).concatMap(Outbox::count).reduce(0L, Long::sum);
    }

    @Override
    public Mono<Boolean> hasTakenIn(String dataVersion) {
        return Mono.from(takenIn.find(and(eq("_id", NEWEST), eq("version", dataVersion))).first()).hasElement();
    }

    @Override
    public Mono<Void> rememberTakenIn(String dataVersion) {
        return Mono.from(takenIn.replaceOne(
                eq("_id", NEWEST), new Document("version", dataVersion), new ReplaceOptions().upsert(true))).then();
    }

    @Override
    public Mono<ItemGuide> getGuide(String itemCode, LocalDate day) {
        return Mono.from(documents(Kind.ITEM)
                        .find(and(eq("data.code", itemCode), lte("data.from", day.toString())))
                        .projection(fields(include("data", "guide")))
                        .sort(descending("data.version")).limit(1).first())
                .map(StoredEntries::guide)
                .switchIfEmpty(Mono.error(Absent::new));
    }

    @Override
    public Flux<PostAssignment> postsOf(String account) {
        return Flux.from(documents(Kind.POST).find(eq("data.account", account)).projection(include("data")))
                .map(StoredEntries::post);
    }

    private MongoCollection<Document> documents(Kind kind) {
        return entries.get(kind).documents();
    }
}
