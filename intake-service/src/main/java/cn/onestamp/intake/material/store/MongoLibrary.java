package cn.onestamp.intake.material.store;


import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;

import cn.onestamp.intake.material.Library;
import cn.onestamp.intake.material.LibraryEntry;
import cn.onestamp.intake.material.LibraryEntry.Authenticity;
import cn.onestamp.intake.material.Upload;
import cn.onestamp.platform.day.CivilTime;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.store.Duplicates;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document per holder, material and content, whose id follows from the three. */
final class MongoLibrary implements Library {

    private static final int MOST = 500;
    private static final String LEVEL = "level";
    private static final String SINCE = "since";
    private static final String UNTIL = "validUntil";

    private final MongoCollection<Document> entries;
    private final StoredFileSaid form;
    private final TownTime town;
    private final Clock machine;

    MongoLibrary(MongoCollection<Document> entries, StoredFileSaid form, TownTime town, Clock machine) {
        this.entries = entries;
        this.form = form;
        this.town = town;
        this.machine = machine;
    }

    @Override
    public Mono<LibraryEntry> get(String id, String personId) {
        return Mono.from(entries.find(and(eq("_id", id), eq("holder", personId))).first()).map(this::read)
                .filter(entry -> entry.isValidOn(town.today())).switchIfEmpty(Mono.error(Absent::new));
    }

    @Override
    public Flux<LibraryEntry> of(String personId) {
        return Flux.from(entries.find(eq("holder", personId)).sort(descending("at", "_id")).limit(MOST))
                .map(this::read).filter(entry -> entry.isValidOn(town.today()));
    }

    @Override
    public Mono<Long> bytesOf(String holder) {
        return Flux.from(entries.find(and(eq("holder", holder), or(eq(UNTIL, null), gte(UNTIL, town.today().toString())))).projection(Projections.include("size")))
                .reduce(0L, (bytes, entry) -> bytes + entry.getLong("size"));
    }

    @Override
    public Mono<String> put(Upload upload) {
        String id = UUID.nameUUIDFromBytes((upload.holder() + "/" + upload.said().materialCode() + "/" + upload.said().sha256())
                .getBytes(StandardCharsets.US_ASCII)).toString();
        Document written = form.write(id, upload.said()).append("schema", 2).append("holder", upload.holder())
                .append("account", upload.account()).append("at", Date.from(machine.instant()));
        Document update = new Document("$set", written).append("$setOnInsert",
                new Document(SINCE, town.today().toString()));
        if (upload.said().validUntil() == null) {
            update.append("$unset", new Document(UNTIL, ""));
        }
        return Mono.from(entries.updateOne(and(eq("_id", id), eq(LEVEL, Authenticity.SELF_DECLARED.name())), update, new UpdateOptions().upsert(true)))
                .onErrorResume(Duplicates::is, vouchedFor -> Mono.from(entries.updateOne(eq("_id", id), shortening(written))))
                .thenReturn(id);
    }

    /** Whoever sends it again says nothing about how long the one is good for that somebody has seen. */
    private static Document shortening(Document written) {
        Document rest = new Document(written);
        Object until = rest.remove(UNTIL);
        Document update = new Document("$set", rest);
        return until == null ? update : update.append("$min", new Document(UNTIL, until));
    }

    @Override
    public Mono<Void> sighted(String id, String personId) {
        return get(id, personId).filter(entry -> entry.level() == Authenticity.SELF_DECLARED).flatMap(entry -> Mono.from(
                entries.updateOne(eq("_id", id), Updates.set(LEVEL, Authenticity.SIGHTED.name())))).then();
    }

    private LibraryEntry read(Document stored) {
        return new LibraryEntry(stored.getString("_id"), stored.getString("holder"), form.read(stored),
                Authenticity.valueOf(stored.getString(LEVEL)), since(stored));
    }

    /** Before schema 2 only the moment was kept. */
    private static LocalDate since(Document stored) {
        String day = stored.getString(SINCE);
        return day == null ? CivilTime.dayOf(stored.getDate("at").toInstant()) : LocalDate.parse(day);
    }
}
