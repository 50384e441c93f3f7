package cn.onestamp.platform.audit;

import java.util.function.Function;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Walks a chain from its first row and names the first place where it does not hold.
 *
 * @param number the field with the row's number, which counts from one
 * @param hashOf computes a row's hash again from what is stored
 */
record ChainWalk(String number, Function<Document, String> hashOf) {

    private record Step(Finding finding, String hash) {}

    /** @param rows of one chain, by number */
    Mono<Finding> over(Flux<Document> rows) {
        return rows.reduce(new Step(new Finding(0, ""), AuditLink.FIRST), this::step).map(Step::finding);
    }

    private Step step(Step reached, Document row) {
        if (!reached.finding().intact()) {
            return reached;
        }
        String fault = faultOf(reached, row);
        long rows = reached.finding().rows();
        return new Step(fault.isEmpty() ? new Finding(rows + 1, "") : new Finding(rows, fault), row.get("hash", ""));
    }

    private String faultOf(Step reached, Document row) {
        long expected = reached.finding().rows() + 1;
        if (!Long.valueOf(expected).equals(row.get(number))) {
            return "row " + expected + " is missing, row " + row.get(number) + " follows";
        }
        if (!reached.hash().equals(row.get("previous"))) {
            return "row " + expected + " does not follow the row before it";
        }
        return hashOf.apply(row).equals(row.get("hash")) ? "" : "row " + expected + " was changed";
    }
}
