package cn.onestamp.intake.material.store;


import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.intake.material.Upload;
import cn.onestamp.intake.material.Uploads;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document per upload; {@code open} leads from an account to what it has on its way, {@code touched} to what is abandoned. */
final class MongoUploads implements Uploads {

    private final Aggregates uploads;
    private final StoredFileSaid form;
    private final Clock machine;

    MongoUploads(Aggregates uploads, StoredFileSaid form, Clock machine) {
        this.uploads = uploads;
        this.form = form;
        this.machine = machine;
    }

    @Override
    public Mono<Upload> get(String id, String account) {
        return uploads.get(id).map(this::read).filter(upload -> upload.account().equals(account)).switchIfEmpty(Mono.error(Absent::new));
    }

    @Override
    public Mono<Long> openOf(String account) {
        return Mono.from(uploads.documents().countDocuments(eq("open", account)));
    }

    @Override
    public Mono<Long> bytesFor(String holder) {
        return Flux.from(uploads.documents().find(and(eq("holder", holder), ne("open", null))))
                .reduce(0L, (bytes, one) -> bytes + one.getLong("size"));
    }

    @Override
    public Mono<Void> refuseRepeats(String id, Act act) {
        return uploads.refuseRepeats(id, act);
    }

    @Override
    public Mono<Map<String, Object>> begin(Upload upload, Act act) {
        Document unborn = form.write(upload.id(), upload.said()).append("_id", upload.id()).append("schema", 1)
                .append("account", upload.account()).append("holder", upload.holder()).append("open", upload.account())
                .append("offset", 0L).append("pieces", List.of()).append("touched", Date.from(machine.instant()));
        return uploads.insert(unborn, new Change(combine(), List.of(),
                Map.of("id", upload.id(), "offset", 0L, "size", upload.said().size(), "status", Upload.UPLOADING)), act);
    }

    @Override
    public Mono<Boolean> grow(Upload seen, Upload.Piece piece) {
        return Mono.from(uploads.documents().updateOne(and(eq("_id", seen.id()), eq("offset", seen.offset())), combine(
                        push("pieces", new Document("name", piece.name()).append("length", piece.length())),
                        inc("offset", (long) piece.length()), set("touched", Date.from(machine.instant())))))
                .map(result -> result.getMatchedCount() == 1);
    }

    @Override
    public Mono<Void> stored(Upload upload, String libraryId) {
        return Mono.from(uploads.documents().updateOne(eq("_id", upload.id()), combine(
                set("library", libraryId), set("open", null), set("touched", Date.from(machine.instant()))))).then();
    }

    @Override
    public Mono<Void> forget(Upload upload) {
        return Mono.from(uploads.documents().deleteOne(eq("_id", upload.id()))).then();
    }

    @Override
    public Flux<Upload> abandonedSince(Instant moment, int atMost) {
        return Flux.from(uploads.documents().find(lt("touched", Date.from(moment))).limit(atMost)).map(this::read);
    }

    private Upload read(Document stored) {
        return new Upload(stored.getString("_id"), stored.getString("account"), stored.getString("holder"), form.read(stored),
                stored.getList("pieces", Document.class).stream()
                        .map(piece -> new Upload.Piece(piece.getString("name"), piece.getInteger("length"))).toList(),
                stored.getString("library"));
    }
}
