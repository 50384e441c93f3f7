package cn.onestamp.platform.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.RealParts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RealParts
class Nobody_rewrites_the_audit {

    private final MongoDatabase database;
    private final MongoCollection<Document> rows;
    private final AuditChain chain;

    Nobody_rewrites_the_audit(MongoDatabase database) {
        this.database = database;
        this.rows = database.getCollection("audit");
        this.chain = new AuditChain(database, Clock.systemUTC(), () -> UUID.randomUUID().toString());
    }

    @BeforeEach
    void five_rows() {
        chain.prepare().block();
        chain.record(events("case", 5));
    }

    @Test
    void untouched_it_holds() {
        assertThat(found()).isEqualTo(new Finding(5, ""));
    }

    @Test
    void an_empty_one_holds() {
        Mono.from(rows.deleteMany(new Document())).block();
        Mono.from(database.getCollection("audit-head").deleteMany(new Document())).block();
        assertThat(found()).isEqualTo(new Finding(0, ""));
    }

    @Test
    void a_changed_word_is_named() {
        change(3, "who", "somebody-else");
        assertThat(found()).isEqualTo(new Finding(2, "row 3 was changed"));
    }

    @Test
    void a_changed_word_with_a_new_hash_breaks_the_row_after_it() {
        Document row = row(3).append("who", "somebody-else");
        row.append("hash", AuditLink.hashOf(row));
        Mono.from(rows.replaceOne(eq("_id", 3L), row)).block();
        assertThat(found().broken()).isEqualTo("row 4 does not follow the row before it");
    }

    @Test
    void a_missing_row_is_named() {
        Mono.from(rows.deleteOne(eq("_id", 2L))).block();
        assertThat(found().broken()).isEqualTo("row 2 is missing, row 3 follows");
    }

    @Test
    void a_missing_first_row_is_named() {
        Mono.from(rows.deleteOne(eq("_id", 1L))).block();
        assertThat(found().broken()).isEqualTo("row 1 is missing, row 2 follows");
    }

    @Test
    void rows_cut_off_at_the_end_are_named() {
        cutOffAfter(3);
        assertThat(found()).isEqualTo(new Finding(3, "the chain ends after row 3, rows up to 5 were cut off"));
        cutOffAfter(0);
        assertThat(found().broken()).isEqualTo("the chain ends after row 0, rows up to 5 were cut off");
    }

    @Test
    void rows_cut_off_at_the_end_are_named_even_when_others_were_written_after() {
        cutOffAfter(3);
        AuditChain afterRestart = new AuditChain(database, Clock.systemUTC(), () -> UUID.randomUUID().toString());
        afterRestart.prepare().block();
        afterRestart.record(events("another-case", 4));
        assertThat(found()).isEqualTo(new Finding(7, "row 5 is not the one that was written"));
    }

    @Test
    void a_missing_head_is_named() {
        Mono.from(database.getCollection("audit-head").deleteMany(new Document())).block();
        assertThat(found().broken()).isEqualTo("the head of the chain is missing");
    }

    @Test
    void a_head_that_a_crash_left_behind_catches_up() {
        Mono.from(database.getCollection("audit-head").updateMany(new Document(), set("rows", 4L))).block();
        Mono.from(database.getCollection("audit-head").updateMany(new Document(), set("hash", row(4).getString("hash")))).block();
        assertThat(found()).isEqualTo(new Finding(5, ""));

        new AuditChain(database, Clock.systemUTC(), () -> UUID.randomUUID().toString()).prepare().block();
        cutOffAfter(4);
        assertThat(found().broken()).contains("rows up to 5 were cut off");
    }

    @Test
    void rows_in_another_order_are_named() {
        Document second = row(2);
        Document third = row(3);
        Mono.from(rows.deleteMany(new Document("_id", new Document("$in", List.of(2L, 3L))))).block();
        Mono.from(rows.insertMany(List.of(second.append("_id", 3L), third.append("_id", 2L)))).block();
        assertThat(found().broken()).isEqualTo("row 2 does not follow the row before it");
    }

    @Test
    void an_inserted_row_is_named() {
        Document forged = row(5).append("_id", 6L).append("about", "forged");
        Mono.from(rows.insertOne(forged)).block();
        assertThat(found().broken()).isEqualTo("row 6 does not follow the row before it");
    }

    @Test
    void what_is_recorded_again_makes_no_second_row() {
        chain.record(events("case", 5));
        chain.record(events("case", 6));
        assertThat(found()).isEqualTo(new Finding(6, ""));
    }

    @Test
    void several_processes_write_one_chain() {
        Flux.fromStream(IntStream.range(0, 4).boxed())
                .flatMap(process -> Mono.fromRunnable(() -> writeAsProcess(process)).subscribeOn(Schedulers.boundedElastic()))
                .then().block();
        assertThat(found()).isEqualTo(new Finding(5 + 4 * 20, ""));
    }

    @Test
    void a_look_at_something_sensitive_is_a_row_as_well() {
        chain.note(AuditNote.done("li", "dossier-opened", "case", "review")).block();
        assertThat(row(6).getString("reason")).isEqualTo("review");
        assertThat(found()).isEqualTo(new Finding(6, ""));
    }

    private void cutOffAfter(long number) {
        Mono.from(rows.deleteMany(gt("_id", number))).block();
    }

    private void writeAsProcess(int process) {
        AuditChain own = new AuditChain(database, Clock.systemUTC(), () -> UUID.randomUUID().toString());
        events("process-" + process, 20).forEach(event -> own.record(List.of(event)));
    }

    private Finding found() {
        return AuditVerification.of(database).block();
    }

    private Document row(long number) {
        return Mono.from(rows.find(eq("_id", number)).first()).block();
    }

    private void change(long number, String field, String value) {
        Mono.from(rows.updateOne(eq("_id", number), set(field, value))).block();
    }

    private static List<Event> events(String subject, int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(sequence -> ContractCheck.exampleEvent("approval.case-granted", subject, sequence, null)).toList();
    }
}
