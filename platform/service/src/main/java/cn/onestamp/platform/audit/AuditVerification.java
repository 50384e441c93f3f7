package cn.onestamp.platform.audit;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Walks a chain from its first row and names the first place where it does not hold. */
public final class AuditVerification {

    /** {@code rows} that hold; {@code broken} says at which row and why the chain does not, or is empty. */
    public record Finding(long rows, String broken) {
        public boolean intact() {
            return broken.isEmpty();
        }
    }

    private record Walk(Finding finding, String hash) {}

    private AuditVerification() {}

    public static Mono<Finding> of(MongoCollection<Document> rows) {
        return Flux.from(rows.find().sort(ascending("_id")))
                .reduce(new Walk(new Finding(0, ""), AuditLink.FIRST), AuditVerification::step)
                .map(Walk::finding);
    }

    private static Walk step(Walk walk, Document link) {
        if (!walk.finding().intact()) {
            return walk;
        }
        String fault = faultOf(walk, link);
        String hash = link.get("hash", "");
        return fault.isEmpty()
                ? new Walk(new Finding(walk.finding().rows() + 1, ""), hash)
                : new Walk(new Finding(walk.finding().rows(), fault), hash);
    }

    private static String faultOf(Walk walk, Document link) {
        long expected = walk.finding().rows() + 1;
        if (!Long.valueOf(expected).equals(link.get("_id"))) {
            return "row " + expected + " is missing, row " + link.get("_id") + " follows";
        }
        if (!walk.hash().equals(link.get("previous"))) {
            return "row " + expected + " does not follow the row before it";
        }
        return AuditLink.hashOf(link).equals(link.get("hash")) ? "" : "row " + expected + " was changed";
    }
}
