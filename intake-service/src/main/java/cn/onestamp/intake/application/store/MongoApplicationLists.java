package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import cn.onestamp.intake.application.ApplicationLists;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Desk;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Subtree;
import cn.onestamp.platform.store.Worklist;
import com.mongodb.client.model.Filters;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists are served from the documents themselves, by index. */
final class MongoApplicationLists implements ApplicationLists {

    /** A range, because the embedded store has no index for {@code $exists}. */
    private static final Bson SOMETHING_WAITS = gte(NoticeFacts.WAITS_SINCE, "");

    private final Aggregates aggregates;
    private final ApplicationDocuments documents;
    private final Likeness likeness;

    MongoApplicationLists(Aggregates aggregates, ApplicationDocuments documents, Likeness likeness) {
        this.aggregates = aggregates;
        this.documents = documents;
        this.likeness = likeness;
    }

    @Override
    public Mono<Seen> see(String id) {
        return aggregates.get(id).map(documents::seen).flux().transform(likeness::marked).next();
    }

    @Override
    public Mono<Seen> getByNumber(CaseNumber number) {
        return Mono.from(aggregates.documents().find(eq("number", number.value())).first())
                .map(documents::seen)
                .switchIfEmpty(Mono.error(Absent::new));
    }

    @Override
    public Flux<Seen> ofApplicant(String applicantId, @Nullable String after) {
        Mono<Bson> which = after == null ? Mono.just(Filters.empty())
                : aggregates.get(after).map(last -> earlier(last.getDate("begunAt"), after));
        return which.flatMapMany(bound -> aggregates.documents().find(and(eq("applicantId", applicantId), bound)).sort(descending("begunAt", "_id")))
                .map(documents::seen);
    }

    /** The first condition says less than the second; it is what the index can use. */
    private static Bson earlier(Date reached, String id) {
        return and(lte("begunAt", reached), or(lt("begunAt", reached), lt("_id", id)));
    }

    @Override
    public Flux<Seen> waitingAt(List<Desk> desks, @Nullable String after, int atMost) {
        return new Worklist(aggregates.documents(), "handledAt", "receivedAt")
                .waiting(desks, "SUBMITTED", after, atMost).map(documents::seen).transform(likeness::marked);
    }

    @Override
    public Flux<Seen> furtherRequestsWithin(List<DivisionCode> divisions, int atMost) {
        return Flux.fromIterable(divisions)
                .concatMap(division -> aggregates.documents().find(and(SOMETHING_WAITS, Subtree.within("place", division)))
                        .sort(ascending(NoticeFacts.WAITS_SINCE, "_id")).limit(atMost))
                .distinct(found -> found.getString("_id"))
                .take(atMost)
                .map(documents::seen);
    }

    @Override
    public Flux<Seen> begunUnder(String mandateId, int atMost) {
        return Flux.from(aggregates.documents().find(eq("door.mandateId", mandateId)).sort(descending("begunAt", "_id")).limit(atMost))
                .map(documents::seen);
    }

    @Override
    public Flux<Seen> heldBy(String account, CaseNumber.Channel channel) {
        return Flux.from(aggregates.documents().find(and(eq("door.account", account), eq("door.channel", channel.name())))
                .sort(descending("begunAt", "_id"))).map(documents::seen);
    }
}
