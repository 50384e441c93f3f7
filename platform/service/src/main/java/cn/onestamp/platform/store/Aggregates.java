package cn.onestamp.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.fault.Step;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ErrorCategory;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/**
 * The documents of one kind of aggregate. Reading for a command answers a repeated request at once; recording is one
 * compare-and-set on {@code _id} and {@code version}. Errors: {@link Absent}, {@link NotNow} with the current state when
 * somebody else was faster, {@link AlreadyAnswered} and {@code KeyReused} for repeated keys.
 */
public final class Aggregates {

    private final MongoCollection<Document> documents;
    private final Outbox outbox;
    private final Set<String> sources = new CopyOnWriteArraySet<>();
    private final TownTime town;
    private final Clock machine;

    public Aggregates(Outbox outbox, TownTime town, Clock machine) {
        this.documents = outbox.documents();
        this.outbox = outbox;
        this.town = town;
        this.machine = machine;
    }

    /** From now on these documents remember what was heard of this source. */
    public void hears(String source) {
        sources.add(source);
    }

    public Set<String> sources() {
        return sources;
    }

    public MongoCollection<Document> documents() {
        return documents;
    }

    public Mono<Document> get(String id) {
        return find(id).switchIfEmpty(Mono.error(Absent::new));
    }

    public Mono<Document> find(String id) {
        return Mono.from(documents.find(eq("_id", id)).first());
    }

    /** Reads for a command: a repetition is answered here, before anything is considered. */
    public Mono<Document> getFor(String id, Act act) {
        return get(id).doOnNext(stored -> Answers.refuseRepeats(stored, act, machine.instant()));
    }

    /** For a command that makes the document: ends with the earlier answer or a refusal where it is there already, else without anything. */
    public Mono<Void> refuseRepeats(String id, Act act) {
        return getFor(id, act).onErrorResume(Absent.class, unborn -> Mono.empty()).then();
    }

    /** Writes a new document; the same id with the same key is a repetition, with another key a conflict. */
    public Mono<Map<String, Object>> insert(Document unborn, Change birth, Act act) {
        History.begin(unborn, birth.events(), act, town.now());
        Answers.rememberIn(unborn, act, birth.answer(), machine.instant());
        return Mono.from(documents.insertOne(unborn))
                .doOnSuccess(written -> committed(birth.events()))
                .thenReturn(birth.answer())
                .onErrorResume(Duplicates::is, taken -> someoneElseWas(unborn.getString("_id"), act));
    }

    /** Writes new documents in one go; one that is there already stays as it is. Returns how many were new. */
    public Mono<Integer> insertNew(List<Birth> births, Act act) {
        List<Document> unborn = births.stream().map(birth -> begun(birth, act)).toList();
        return Mono.from(documents.insertMany(unborn, new InsertManyOptions().ordered(false)))
                .map(written -> written.getInsertedIds().size())
                .onErrorResume(MongoBulkWriteException.class, Aggregates::unlessOnlyTaken)
                .doOnNext(written -> outbox.nudge());
    }

    public Mono<Map<String, Object>> record(String id, Revision seen, Change change, Act act) {
        Step.BEFORE_COMMIT.reached();
        return Mono.from(documents.updateOne(
                        and(eq("_id", id), eq("version", seen.version())),
                        combine(change.fields(),
                                History.append(seen, change.events(), act, town.now()),
                                Answers.remember(act, change.answer(), machine.instant()))))
                .flatMap(result -> result.getMatchedCount() == 1
                        ? Mono.just(change.answer()).doOnNext(answer -> committed(change.events()))
                        : someoneElseWas(id, act));
    }

    /** Applies what an event changes, if the document still is where the reader saw it; empty where it is not. */
    public Mono<Document> hear(Event event, Optional<Document> own, Bson precondition, Bson update, List<Happened> events) {
        Revision seen = own.map(Aggregates::revisionOf).orElse(Revision.UNBORN);
        Act act = Act.onHearing(outbox.service(), event.onbehalfof() == null ? event.actor() : event.onbehalfof(), event.traceparent());
        Bson filter = and(eq("_id", event.subject()), precondition,
                events.isEmpty() || own.isEmpty() ? Filters.empty() : eq("version", own.get().get("version")));
        Bson written = events.isEmpty() ? update : combine(update, History.append(seen, events, act, town.now()));
        FindOneAndUpdateOptions options =
                new FindOneAndUpdateOptions().upsert(own.isEmpty()).returnDocument(ReturnDocument.AFTER);
        return Mono.from(documents.findOneAndUpdate(filter, written, options))
                .doOnSuccess(result -> committed(events))
                .onErrorResume(Duplicates::is, taken -> Mono.empty());
    }

    /** Keeps an event that came too early; false when the document moved meanwhile. */
    public Mono<Boolean> park(String id, Bson precondition, Bson push, boolean unborn) {
        return Mono.from(documents.updateOne(and(eq("_id", id), precondition), push, new UpdateOptions().upsert(unborn)))
                .map(result -> result.getMatchedCount() == 1 || result.getUpsertedId() != null)
                .onErrorReturn(Duplicates::is, false);
    }

    public static Revision revisionOf(Document stored) {
        return new Revision(stored.get("version", 0L), stored.get(History.LAST, 0L));
    }

    /** Who made this happen first, as the history has it; for documents from before a field of their own said so. */
    public static String actorOf(Document stored, String eventType) {
        return History.actorOf(stored, eventType);
    }

    /** When this happened first, in town time, as the history has it. */
    public static Instant timeOf(Document stored, String eventType) {
        return History.timeOf(stored, eventType);
    }

    private Document begun(Birth birth, Act act) {
        History.begin(birth.document(), birth.events(), act, town.now());
        return birth.document();
    }

    private static Mono<Integer> unlessOnlyTaken(MongoBulkWriteException error) {
        boolean onlyTaken = error.getWriteConcernError() == null && error.getWriteErrors().stream()
                .allMatch(one -> ErrorCategory.fromErrorCode(one.getCode()) == ErrorCategory.DUPLICATE_KEY);
        return onlyTaken ? Mono.just(error.getWriteResult().getInsertedCount()) : Mono.error(error);
    }

    private void committed(List<Happened> events) {
        Step.AFTER_COMMIT_BEFORE_REPLY.reached();
        if (!events.isEmpty()) {
            outbox.nudge();
        }
    }

    private Mono<Map<String, Object>> someoneElseWas(String id, Act act) {
        return getFor(id, act).flatMap(current -> Mono.error(new NotNow("Somebody else was faster",
                String.valueOf(current.getString("status")), current.getLong("version"))));
    }
}
