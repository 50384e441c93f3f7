package cn.onestamp.platform.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.platform.store.Duplicates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Number and hash of the newest row, kept beside the chain: rows cut off at the end are missed. It may lag behind after a
 * crash, and it never leaves a row that was lost, so that going on writing hides nothing.
 */
final class AuditHead {

    private static final String ID = "head";

    private final MongoCollection<Document> rows;
    private final MongoCollection<Document> heads;

    AuditHead(MongoDatabase database) {
        this.rows = database.getCollection(AuditChain.ROWS);
        this.heads = database.getCollection(AuditChain.HEAD);
    }

    /** @param before the row before these, as far as the writer knows; null when these are the first */
    Mono<Void> moveOn(@Nullable Document before, Document newest) {
        return (before == null ? Mono.just(false) : moved(before.getLong("_id"), before.getString("hash"), newest))
                .flatMap(done -> done ? Mono.<Void>empty() : catchUp(newest));
    }

    /** After a crash, or beside another process. */
    Mono<Void> catchUp(Document newest) {
        return Mono.from(heads.find(eq("_id", ID)).first())
                .flatMap(head -> isThere(head).flatMap(there -> there && head.getLong("rows") < newest.getLong("_id")
                        ? moved(head.getLong("rows"), head.getString("hash"), newest) : Mono.just(false)))
                .switchIfEmpty(begun(newest))
                .then();
    }

    /** What the head misses; empty when nothing. */
    Mono<String> fault(long found) {
        return Mono.from(heads.find(eq("_id", ID)).first())
                .flatMap(head -> isThere(head).map(there -> there ? "" : lost(head.getLong("rows"), found)))
                .defaultIfEmpty(found == 0 ? "" : "the head of the chain is missing");
    }

    private static String lost(long last, long found) {
        return found < last
                ? "the chain ends after row " + found + ", rows up to " + last + " were cut off"
                : "row " + last + " is not the one that was written";
    }

    private Mono<Boolean> isThere(Document head) {
        return Mono.from(rows.find(and(eq("_id", head.getLong("rows")), eq("hash", head.getString("hash")))).first()).hasElement();
    }

    private Mono<Boolean> moved(long from, String hash, Document newest) {
        return Mono.from(heads.updateOne(and(eq("_id", ID), eq("rows", from), eq("hash", hash)),
                        combine(set("rows", newest.getLong("_id")), set("hash", newest.getString("hash")))))
                .map(result -> result.getMatchedCount() == 1);
    }

    private Mono<Boolean> begun(Document newest) {
        return Mono.defer(() -> Mono.from(heads.insertOne(
                        new Document("_id", ID).append("rows", newest.getLong("_id")).append("hash", newest.getString("hash")))))
                .thenReturn(true)
                .onErrorReturn(Duplicates::is, false);
    }
}
