package cn.onestamp.approval.seal.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import cn.onestamp.approval.seal.Paper;
import cn.onestamp.approval.seal.SealLedger;
import cn.onestamp.platform.audit.LedgerVerification;
import cn.onestamp.platform.store.Duplicates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Date;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** One chain per seal; the row's key is {@code seal:number}, so of two writers the slower one reads on and tries again. */
final class MongoSealLedger implements SealLedger {

    private static final int TRIES = 50;
    private static final String NOTHING_BEFORE = "0".repeat(64);

    private final MongoCollection<Document> rows;

    MongoSealLedger(MongoDatabase database) {
        this.rows = database.getCollection("seal-ledger");
    }

    Flux<String> ensureIndexes() {
        return Flux.concat(
                rows.createIndex(ascending("paper"), new IndexOptions().unique(true)),
                rows.createIndex(compoundIndex(ascending("sealId"), descending("number"))));
    }

    @Override
    public Mono<Void> enter(Paper paper) {
        return Mono.defer(() -> isEntered(paper).flatMap(entered -> entered ? Mono.<Void>empty() : append(paper)))
                .retryWhen(Retry.max(TRIES).filter(Duplicates::is));
    }

    private Mono<Boolean> isEntered(Paper paper) {
        return Mono.from(rows.find(eq("paper", paper.id())).first()).hasElement();
    }

    private Mono<Void> append(Paper paper) {
        return Mono.from(rows.find(eq("sealId", paper.sealId())).sort(descending("number")).first())
                .map(last -> following(paper, last.getLong("number"), last.getString("hash")))
                .defaultIfEmpty(following(paper, 0, NOTHING_BEFORE))
                .flatMap(row -> Mono.from(rows.insertOne(row)))
                .then();
    }

    private static Document following(Paper paper, long before, String previous) {
        Document row = new Document("_id", paper.sealId() + ":" + (before + 1))
                .append("sealId", paper.sealId())
                .append("number", before + 1)
                .append("paper", paper.id())
                .append("case", paper.number())
                .append("keeper", paper.keeper())
                .append("approver", paper.approver())
                .append("at", Date.from(paper.sealedAt()))
                .append("files", paper.files().stream().map(Paper.File::sha256).toList())
                .append("previous", previous);
        if (paper.authorisation() != null) {
            row.append("authorisation", paper.authorisation());
        }
        return row.append("hash", LedgerVerification.hashOf(row));
    }
}
