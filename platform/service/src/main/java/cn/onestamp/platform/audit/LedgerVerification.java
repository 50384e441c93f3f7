package cn.onestamp.platform.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import cn.onestamp.platform.crypto.Sha256;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Walks ledgers that lie in one collection: rows with {@code number}, {@code previous} and {@code hash}, a chain for each
 * value of one field.
 */
public final class LedgerVerification {

    /** {@code ledger} is what its rows have in common, such as the seal. */
    public record LedgerFinding(String ledger, Finding finding) {}

    private static final ChainWalk WALK = new ChainWalk("number", LedgerVerification::hashOf);

    private LedgerVerification() {}

    /** SHA-256 over the row as it is stored, without its hash. */
    public static String hashOf(Document row) {
        Document hashed = new Document(new LinkedHashMap<>(row));
        hashed.remove("hash");
        return Sha256.hex(hashed.toJson().getBytes(StandardCharsets.UTF_8));
    }

    /** @param field whose values tell the ledgers apart */
    public static Flux<LedgerFinding> of(MongoCollection<Document> rows, String field) {
        return Flux.from(rows.distinct(field, String.class)).sort().concatMap(ledger ->
                WALK.over(Flux.from(rows.find(eq(field, ledger)).sort(ascending("number"))))
                        .map(finding -> new LedgerFinding(ledger, finding)));
    }

    /** What is entered nowhere though it must be: rows cut off at the end of a ledger leave such. */
    public static Flux<String> missing(MongoCollection<Document> entered, MongoCollection<Document> rows, String field) {
        return Flux.from(entered.find().projection(Projections.include(field))).map(one -> one.getString(field))
                .filterWhen(one -> Mono.from(rows.find(eq(field, one)).first()).hasElement().map(there -> !there));
    }
}
