package cn.onestamp.approval.licence.store;

import static com.mongodb.client.model.Filters.eq;

import cn.onestamp.platform.store.Duplicates;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** One counter for each issuer and year; two that begin it at the same moment both go on from it. */
final class SerialNumbers {

    private static final int TRIES = 50;

    private final MongoCollection<Document> counters;

    SerialNumbers(MongoCollection<Document> counters) {
        this.counters = counters;
    }

    Mono<Long> next(String issuer, int year) {
        return Mono.defer(() -> Mono.from(counters.findOneAndUpdate(eq("_id", issuer + ":" + year), Updates.inc("last", 1L),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER))))
                .retryWhen(Retry.max(TRIES).filter(Duplicates::is))
                .map(counter -> counter.getLong("last"));
    }
}
