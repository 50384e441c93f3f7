package cn.onestamp.platform.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.testkit.RealParts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RealParts
class Nobody_rewrites_a_ledger {

    private final MongoCollection<Document> rows;
    private final MongoCollection<Document> papers;

    Nobody_rewrites_a_ledger(MongoDatabase database) {
        this.rows = database.getCollection("seal-ledger");
        this.papers = database.getCollection("papers");
    }

    @BeforeEach
    void two_seals_with_three_rows_each() {
        for (String seal : List.of("SEAL-1", "SEAL-2")) {
            String previous = AuditLink.FIRST;
            for (long number = 1; number <= 3; number++) {
                Document row = new Document("_id", seal + ":" + number).append("sealId", seal).append("number", number)
                        .append("paper", seal + "-paper-" + number).append("previous", previous);
                previous = LedgerVerification.hashOf(row);
                Mono.from(rows.insertOne(row.append("hash", previous))).block();
                Mono.from(papers.insertOne(new Document("paper", row.getString("paper")))).block();
            }
        }
    }

    @Test
    void untouched_each_holds() {
        assertThat(found()).containsExactly(held("SEAL-1"), held("SEAL-2"));
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_changed_row_is_named_with_its_seal() {
        Mono.from(rows.updateOne(eq("_id", "SEAL-2:2"), set("paper", "another"))).block();
        assertThat(found()).containsExactly(held("SEAL-1"),
                new LedgerVerification.LedgerFinding("SEAL-2", new Finding(1, "row 2 was changed")));
    }

    @Test
    void a_missing_row_is_named() {
        Mono.from(rows.deleteOne(eq("_id", "SEAL-1:2"))).block();
        assertThat(found().getFirst().finding().broken()).isEqualTo("row 2 is missing, row 3 follows");
    }

    @Test
    void a_row_cut_off_at_the_end_leaves_a_paper_without_one() {
        Mono.from(rows.deleteOne(eq("_id", "SEAL-1:3"))).block();
        assertThat(missing()).containsExactly("SEAL-1-paper-3");
    }

    @Test
    void a_row_changed_together_with_its_hash_no_longer_carries_the_next_one() {
        Document row = row("SEAL-1:2");
        row.append("paper", "another");
        Mono.from(rows.replaceOne(eq("_id", "SEAL-1:2"), row.append("hash", LedgerVerification.hashOf(row)))).block();
        assertThat(found().getFirst().finding()).isEqualTo(new Finding(2, "row 3 does not follow the row before it"));
    }

    @Test
    void rows_that_changed_places_are_named() {
        Mono.from(rows.updateOne(eq("_id", "SEAL-1:1"), set("number", 2L))).block();
        Mono.from(rows.updateOne(eq("_id", "SEAL-1:2"), set("number", 1L))).block();
        assertThat(found().getFirst().finding()).isEqualTo(new Finding(0, "row 1 does not follow the row before it"));
    }

    @Test
    void the_first_row_taken_away_is_named() {
        Mono.from(rows.deleteOne(eq("_id", "SEAL-1:1"))).block();
        assertThat(found().getFirst().finding()).isEqualTo(new Finding(0, "row 1 is missing, row 2 follows"));
    }

    @Test
    void an_old_copy_put_back_holds_in_itself_and_leaves_every_later_paper_without_a_row() {
        List<Document> copy = Flux.from(rows.find()).collectList().block();
        for (long number = 4; number <= 5; number++) {
            Document row = new Document("_id", "SEAL-1:" + number).append("sealId", "SEAL-1").append("number", number)
                    .append("paper", "SEAL-1-paper-" + number).append("previous", row("SEAL-1:" + (number - 1)).getString("hash"));
            Mono.from(rows.insertOne(row.append("hash", LedgerVerification.hashOf(row)))).block();
            Mono.from(papers.insertOne(new Document("paper", row.getString("paper")))).block();
        }
        assertThat(found().getFirst().finding()).isEqualTo(new Finding(5, ""));

        Mono.from(rows.deleteMany(new Document())).block();
        Mono.from(rows.insertMany(copy)).block();

        assertThat(found()).containsExactly(held("SEAL-1"), held("SEAL-2"));
        assertThat(missing()).containsExactlyInAnyOrder("SEAL-1-paper-4", "SEAL-1-paper-5");
    }

    private Document row(String id) {
        return Mono.from(rows.find(eq("_id", id)).first()).block();
    }

    private static LedgerVerification.LedgerFinding held(String seal) {
        return new LedgerVerification.LedgerFinding(seal, new Finding(3, ""));
    }

    private List<LedgerVerification.LedgerFinding> found() {
        return LedgerVerification.of(rows, "sealId").collectList().block();
    }

    private List<String> missing() {
        return LedgerVerification.missing(papers, rows, "paper").collectList().block();
    }
}
