package cn.onestamp.intake.catalogue.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static java.util.stream.Collectors.toMap;

import cn.onestamp.intake.catalogue.Kind;
import cn.onestamp.intake.catalogue.item.ItemVersion;
import cn.onestamp.intake.catalogue.item.ItemVersions;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Each version is a document of its own, so that of two people who publish at one moment one is faster. */
final class MongoItemVersions implements ItemVersions {

    static final int SCHEMA = 2;

    private final Aggregates items;

    MongoItemVersions(Aggregates items) {
        this.items = items;
    }

    @Override
    public Mono<List<ItemVersion>> of(String itemCode) {
        return Flux.from(items.documents().find(eq("data.code", itemCode)).projection(include("data", "guide")).sort(ascending("data.version")))
                .map(MongoItemVersions::version).collectList()
                .filter(versions -> !versions.isEmpty())
                .switchIfEmpty(Mono.error(Absent::new));
    }

    @Override
    public Mono<List<ItemVersion>> inForce(LocalDate day) {
        return Flux.from(items.documents().find(lte("data.from", day.toString())).projection(include("data", "guide")))
                .map(MongoItemVersions::version)
                .collect(toMap(ItemVersion::code, one -> one, (one, other) -> one.version() > other.version() ? one : other, TreeMap::new))
                .map(newest -> List.copyOf(newest.values()));
    }

    @Override
    public Mono<Void> refuseRepeats(String itemCode, int version, Act act) {
        return items.refuseRepeats(idOf(itemCode, version), act);
    }

    @Override
    public Mono<Map<String, Object>> add(ItemVersion next, Act act) {
        Document unborn = new Document("_id", idOf(next.code(), next.version())).append("schema", SCHEMA)
                .append("status", "VERSION_" + next.version())
                .append("data", new Document(next.published())).append("guide", new Document(next.kept()));
        Map<String, Object> answer = Map.of("code", next.code(), "version", next.version(), "from", next.from().toString());
        return items.insert(unborn, new Change(combine(), List.of(new Happened(Kind.ITEM.birth(), next.published())), answer), act);
    }

    static ItemVersion version(Document stored) {
        return new ItemVersion(stored.get("data", Document.class), stored.get("guide", Document.class));
    }

    static String idOf(String itemCode, int version) {
        return itemCode + "@" + version;
    }
}
