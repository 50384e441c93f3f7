package cn.onestamp.approval.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.cases.ACase;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.cases.Sealing;
import cn.onestamp.approval.cases.Sealing.SealedDocument;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.testkit.RealParts;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;

@RealParts
class Case_with_a_long_life_stays_small {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final int STEPS = 100;
    private static final int FACTS_EACH = 5;
    private static final int ONE_MEGABYTE = 1 << 20;

    @Test
    void even_after_five_hundred_facts_as_long_as_the_longest_there_is(MongoDatabase empty) {
        Aggregates cases = new Aggregates(new Outboxes("/approval").of(empty, "cases", "approval.case.v1"),
                () -> Instant.parse("2026-01-06T02:00:00Z"), Clock.systemUTC());
        Change sealed = CaseChanges.of(ACase.reviewedAndGrantedBy("he.junwei", "sun.jianping").sealed(sealing()), new CaseFact.Sealed());
        Change step = new Change(sealed.fields(), Collections.nCopies(FACTS_EACH, sealed.events().getFirst()), sealed.answer());
        String id = ACase.file().id();
        cases.insert(new Document("_id", id).append("schema", 1), new Change(new Document(), List.<Happened>of(), sealed.answer()), act(0)).block();

        for (int done = 1; done <= STEPS; done++) {
            cases.record(id, Aggregates.revisionOf(cases.get(id).block()), step, act(done)).block();
        }

        Document grown = cases.get(id).block();
        assertThat(grown.getList("history", Document.class)).hasSize(STEPS * FACTS_EACH);
        assertThat(bytesOf(grown)).isLessThan(ONE_MEGABYTE);
    }

    private static Sealing sealing() {
        return new Sealing("zhou.hongmei", "SEAL-0150", "K7RZ2M9QW4XJK7RZ2M9Q", LocalDate.of(2026, 1, 6), List.of(
                new SealedDocument(ACase.file().id() + "-OFD", "OFD", "ab".repeat(32)),
                new SealedDocument(ACase.file().id() + "-PDF", "PDF", "cd".repeat(32))));
    }

    private static Act act(int number) {
        return Act.of(new Caller("zhou.hongmei", Caller.Kind.STAFF), "7c9e6679-7425-40de-944b-%012d".formatted(number), TRACE);
    }

    private static int bytesOf(Document document) {
        BsonDocument bson = document.toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
        return new RawBsonDocument(bson, new BsonDocumentCodec()).getByteBuffer().remaining();
    }
}
