package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Accumulators.first;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.visits.Visits;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.rights.Desk;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import cn.onestamp.platform.store.Subtree;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A counter in the document of each application; before there was one, nobody counted. */
final class MongoVisits implements Visits {

    static final String VISITS = "visits";
    static final String RECEIVED = "receivedOn";
    private static final String LAST = "lastVisitOn";

    private final Aggregates applications;

    MongoVisits(Aggregates applications) {
        this.applications = applications;
    }

    static int of(Document stored) {
        return stored.getInteger(VISITS, 0);
    }

    @Override
    public Mono<Map<String, Object>> note(Application application, LocalDate on, Act act) {
        return applications.get(application.dossier().id()).flatMap(stored -> applications.record(
                application.dossier().id(), application.revision(),
                new Change(combine(inc(VISITS, 1), set(LAST, on.toString())), List.of(), answer(application, of(stored) + 1)), act));
    }

    @Override
    public Mono<LocalDate> lastOf(String id) {
        return applications.get(id).mapNotNull(stored -> stored.getString(LAST)).map(LocalDate::parse);
    }

    private static Map<String, Object> answer(Application application, int visits) {
        return new LinkedHashMap<>(Map.of("id", application.dossier().id(), "version", application.revision().version() + 1,
                "status", application.status(), VISITS, visits));
    }

    /** One question per subtree, each served by index; an item is of one row however many subtrees it comes from. */
    @Override
    public Flux<OfItem> perItem(List<Desk> desks, LocalDate first, LocalDate last, @Nullable String after, int atMost) {
        return Flux.fromIterable(desks.stream().collect(groupingBy(Desk::scope, mapping(Desk::organ, toList()))).entrySet())
                .concatMap(subtree -> applications.documents().aggregate(List.of(
                        match(and(in("handledAt", subtree.getValue()), gte(RECEIVED, first.toString()), lte(RECEIVED, last.toString()),
                                Subtree.within("place", subtree.getKey()))),
                        counted())))
                .map(MongoVisits::read)
                .collectMultimap(OfItem::itemCode)
                .flatMapIterable(Map::values)
                .map(rows -> rows.stream().reduce(MongoVisits::together).orElseThrow())
                .filter(row -> after == null || row.itemCode().compareTo(after) > 0)
                .sort(Comparator.comparing(OfItem::itemCode)).take(atMost);
    }

    private static Bson counted() {
        return group("$itemCode", first("name", "$itemName"), sum("cases", 1), sum(VISITS, "$" + VISITS));
    }

    private static OfItem read(Document row) {
        return new OfItem(row.getString("_id"), row.getString("name"), row.get("cases", Number.class).intValue(),
                row.get(VISITS, Number.class).intValue());
    }

    private static OfItem together(OfItem one, OfItem other) {
        return new OfItem(one.itemCode(), one.itemName(), one.cases() + other.cases(), one.visits() + other.visits());
    }
}
