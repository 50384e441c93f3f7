package cn.onestamp.intake.hall.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.intake.hall.Enquiries;
import cn.onestamp.intake.hall.Enquiry;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Enquiries in MongoDB; their events say who owes an answer, and no word of what was asked. */
final class MongoEnquiries implements Enquiries {

    static final String OWNER = "owner.account";
    static final String ORGAN = "owner.organ";
    static final String ASKED = "askedAt";

    private final Aggregates aggregates;
    private final StoredEnquiries documents;

    MongoEnquiries(Aggregates aggregates, StoredEnquiries documents) {
        this.aggregates = aggregates;
        this.documents = documents;
    }

    @Override
    public Mono<Enquiry> get(String id) {
        return aggregates.get(id).map(documents::read);
    }

    @Override
    public Mono<Enquiry> getFor(String id, Act act) {
        return aggregates.getFor(id, act).map(documents::read);
    }

    @Override
    public Flux<Enquiry> of(String account, Set<String> organs, Enquiry.Status status, @Nullable String after, int atMost) {
        Bson open = eq("status", status.name());
        return after == null
                ? of(account, organs, open, atMost)
                : visible(after, account, organs).flatMapMany(last -> of(account, organs, and(open, beyond(last)), atMost));
    }

    /** Two questions, each served by index: one {@code $or} would look at every document of the embedded store. */
    private Flux<Enquiry> of(String account, Set<String> organs, Bson which, int atMost) {
        return Flux.just(eq(OWNER, account), in(ORGAN, organs))
                .concatMap(whose -> aggregates.documents().find(and(whose, which)).sort(ascending(ASKED, "_id")).limit(atMost))
                .map(documents::read).distinct(Enquiry::id)
                .sort(Comparator.comparing(Enquiry::askedAt).thenComparing(Enquiry::id)).take(atMost);
    }

    private Mono<Document> visible(String id, String account, Set<String> organs) {
        return aggregates.get(id)
                .filter(found -> {
                    Enquiry.Owner owner = documents.read(found).owner();
                    return owner.account().filter(account::equals).isPresent() || organs.contains(owner.organ());
                })
                .switchIfEmpty(Mono.error(Absent::new));
    }

    /** The first condition says less than the second; it is what the index can use. */
    private static Bson beyond(Document last) {
        return and(gte(ASKED, last.getDate(ASKED)), or(gt(ASKED, last.getDate(ASKED)), gt("_id", last.getString("_id"))));
    }

    @Override
    public Mono<Map<String, Object>> receive(Enquiry asked, Act act) {
        Map<String, Object> told = new LinkedHashMap<>(Map.of("place", asked.place().value()));
        told.putAll(owner(asked.owner()));
        return aggregates.insert(documents.write(asked),
                new Change(new Document(), List.of(new Happened("intake.enquiry-received", told)), answer(asked, 1)), act);
    }

    @Override
    public Mono<Map<String, Object>> handOver(Enquiry handedOver, Act act) {
        Map<String, Object> told = new LinkedHashMap<>(Map.of("from", owner(handedOver.handovers().getLast().from())));
        told.putAll(owner(handedOver.owner()));
        return record(handedOver, combine(set("owner", StoredEnquiries.owner(handedOver.owner())), push("handovers", documents.handover(handedOver))),
                new Happened("intake.enquiry-handed-over", told), act);
    }

    @Override
    public Mono<Map<String, Object>> answer(Enquiry answered, Act act) {
        return record(answered, combine(set("status", answered.status().name()),
                        set("answer", documents.hidden(answered.answer().orElseThrow(), answered.id(), "answer"))),
                new Happened("intake.enquiry-answered", owner(answered.owner())), act);
    }

    private Mono<Map<String, Object>> record(Enquiry enquiry, Bson fields, Happened happened, Act act) {
        return aggregates.record(enquiry.id(), enquiry.revision(),
                new Change(fields, List.of(happened), answer(enquiry, enquiry.revision().version() + 1)), act);
    }

    private static Map<String, Object> answer(Enquiry enquiry, long version) {
        return new LinkedHashMap<>(Map.of("id", enquiry.id(), "version", version, "status", enquiry.status().name(),
                "owner", owner(enquiry.owner())));
    }

    private static Map<String, Object> owner(Enquiry.Owner owner) {
        Map<String, Object> named = new LinkedHashMap<>(Map.of("organ", owner.organ()));
        owner.account().ifPresent(account -> named.put("account", account));
        return named;
    }
}
