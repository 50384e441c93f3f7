package cn.onestamp.store;

import static cn.onestamp.store.Desk.all;
import static cn.onestamp.store.Desk.one;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.file.Path;
import java.util.List;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class Clerk_keeps_cases {

    @TempDir Path folder;
    private StoreUnderTest store;
    private Desk desk;
    private MongoCollection<Document> cases;

    @BeforeEach void open(TestInfo test) {
        store = StoreUnderTest.open(folder);
        desk = new Desk(store.uri(), "keeps_" + Math.abs(test.getDisplayName().hashCode()));
        cases = desk.collection("cases");
    }

    @AfterEach void close() {
        desk.close();
        store.close();
    }

    @Test void reads_back_what_was_written_with_every_kind_of_value() {
        Document written = new Document("_id", java.util.UUID.fromString("6f9619ff-8b86-4011-b42d-00cf4fc964ff"))
                .append("name", "欧阳喆 𠮷").append("count", 3).append("amount", 12_345_678_901L).append("share", 0.25).append("open", true)
                .append("at", new java.util.Date(1_767_600_000_123L)).append("sealed", new Binary(new byte[] {0, 1, (byte) 0xFF}))
                .append("nothing", null).append("parts", List.of(new Document("a", 1), "b")).append("price", org.bson.types.Decimal128.parse("10.50"));
        one(cases.insertOne(written));
        assertThat(one(cases.find(eq("_id", written.get("_id"))))).isEqualTo(written);
    }

    @Test void is_told_that_a_case_number_is_taken() {
        one(cases.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true)));
        one(cases.insertOne(new Document("_id", 1).append("number", "A1")));
        assertThatThrownBy(() -> one(cases.insertOne(new Document("_id", 1)))).isInstanceOfSatisfying(MongoWriteException.class, this::isDuplicate);
        assertThatThrownBy(() -> one(cases.insertOne(new Document("_id", 2).append("number", "A1")))).isInstanceOfSatisfying(MongoWriteException.class, this::isDuplicate);
        one(cases.insertOne(new Document("_id", 3).append("number", "A3")));
        assertThatThrownBy(() -> one(cases.updateOne(eq("_id", 3), set("number", "A1")))).isInstanceOfSatisfying(MongoWriteException.class, this::isDuplicate);
        assertThatThrownBy(() -> one(cases.findOneAndUpdate(eq("_id", 3), set("number", "A1"))))
                .isInstanceOfSatisfying(MongoCommandException.class, refused -> assertThat(refused.getErrorCode()).isEqualTo(11000));
        assertThat(all(cases.find(eq("number", "A1")))).extracting(each -> each.get("_id")).containsExactly(1);
        assertThat(all(cases.find(eq("number", "A3")))).hasSize(1);
    }

    private void isDuplicate(MongoWriteException refused) {
        assertThat(refused.getCode()).isEqualTo(11000);
    }

    @Test void may_give_a_number_again_once_it_is_free() {
        one(cases.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true)));
        one(cases.insertOne(new Document("_id", 1).append("number", "A1")));
        one(cases.updateOne(eq("_id", 1), set("number", "A2")));
        one(cases.insertOne(new Document("_id", 2).append("number", "A1")));
        assertThat(one(cases.deleteOne(eq("number", "A2"))).getDeletedCount()).isEqualTo(1);
        one(cases.insertOne(new Document("_id", 3).append("number", "A2")));
        assertThat(one(cases.countDocuments(in("number", "A1", "A2")))).isEqualTo(2);
    }

    @Test void may_leave_the_number_of_many_drafts_open_when_the_index_is_sparse() {
        one(cases.createIndex(Indexes.compoundIndex(Indexes.ascending("number"), Indexes.ascending("year")), new IndexOptions().unique(true).sparse(true)));
        one(cases.insertMany(List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3).append("number", "A1"))));
        assertThatThrownBy(() -> one(cases.insertOne(new Document("_id", 4).append("number", "A1")))).isInstanceOf(MongoWriteException.class);
        one(cases.insertOne(new Document("_id", 5).append("number", "A1").append("year", 2026)));
        assertThat(one(cases.countDocuments(eq("number", null)))).isEqualTo(2);
        assertThat(one(cases.countDocuments(eq("number", "A1")))).isEqualTo(2);
    }

    @Test void hears_which_of_many_new_cases_were_refused() {
        List<Document> four = List.of(new Document("_id", 1), new Document("_id", 1), new Document("_id", 2), new Document("_id", 3));
        assertThatThrownBy(() -> one(cases.insertMany(four))).isInstanceOfSatisfying(MongoBulkWriteException.class, refused -> {
            assertThat(refused.getWriteErrors()).extracting(error -> error.getIndex() + ":" + error.getCode()).containsExactly("1:11000");
            assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(1);
        });
        assertThatThrownBy(() -> one(cases.insertMany(four, new InsertManyOptions().ordered(false)))).isInstanceOfSatisfying(MongoBulkWriteException.class, refused -> {
            assertThat(refused.getWriteErrors()).extracting(error -> error.getIndex()).containsExactly(0, 1);
            assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(2);
        });
        assertThat(one(cases.countDocuments())).isEqualTo(3);
    }

    @Test void changes_only_what_the_step_changes() {
        one(cases.insertOne(new Document("_id", 1).append("version", 4L).append("due", 20).append("draft", true)
                .append("log", List.of("a", "b")).append("desks", List.of(new Document("name", "x").append("n", 1), new Document("name", "y").append("n", 2)))));
        var result = one(cases.updateOne(and(eq("_id", 1), eq("version", 4L)), combine(inc("version", 1L), set("state.now", "ACCEPTED"), unset("draft"),
                min("due", 15), pushEach("log", List.of("c", "d"), new PushOptions().slice(-3)), pull("desks", eq("name", "x")))));
        assertThat(result.getMatchedCount()).isEqualTo(1);
        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(one(cases.find())).isEqualTo(new Document("_id", 1).append("version", 5L).append("due", 15).append("log", List.of("b", "c", "d"))
                .append("desks", List.of(new Document("name", "y").append("n", 2))).append("state", new Document("now", "ACCEPTED")));
        assertThat(one(cases.updateOne(and(eq("_id", 1), eq("version", 4L)), inc("version", 1L))).getMatchedCount()).isZero();
        one(cases.updateOne(eq("desks.name", "y"), combine(inc("desks.$.n", 5), push("log", "e"))));
        assertThat(one(cases.find()).getList("desks", Document.class)).containsExactly(new Document("name", "y").append("n", 7));
    }

    @Test void takes_the_next_case_and_sees_it_as_it_is_now() {
        one(cases.createIndex(Indexes.ascending("state", "day")));
        one(cases.insertMany(List.of(new Document("_id", 1).append("state", "NEW").append("day", 9), new Document("_id", 2).append("state", "NEW").append("day", 3))));
        var after = new FindOneAndUpdateOptions().sort(Sorts.ascending("day")).returnDocument(ReturnDocument.AFTER);
        assertThat(one(cases.findOneAndUpdate(eq("state", "NEW"), set("state", "TAKEN"), after))).isEqualTo(new Document("_id", 2).append("state", "TAKEN").append("day", 3));
        assertThat(one(cases.findOneAndUpdate(eq("state", "NEW"), set("state", "TAKEN")))).containsEntry("state", "NEW");
        assertThat(one(cases.findOneAndUpdate(eq("state", "NEW"), set("state", "TAKEN"), after))).isNull();
        var counter = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        assertThat(one(desk.collection("counters").findOneAndUpdate(eq("_id", "2026"), inc("next", 1L), counter))).containsEntry("next", 1L);
        assertThat(one(desk.collection("counters").findOneAndUpdate(eq("_id", "2026"), inc("next", 1L), counter))).containsEntry("next", 2L);
    }

    @Test void sends_several_changes_at_once_and_stops_at_the_first_refused() {
        one(cases.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true)));
        var done = one(cases.bulkWrite(List.of(
                new InsertOneModel<>(new Document("_id", 1).append("number", "A1")),
                new InsertOneModel<>(new Document("_id", 2).append("number", "A2")),
                new UpdateOneModel<>(eq("_id", 1), set("state", "DONE")),
                new UpdateOneModel<>(eq("_id", 9), set("number", "A9"), new UpdateOptions().upsert(true)),
                new DeleteOneModel<>(eq("_id", 2)))));
        assertThat(List.of(done.getInsertedCount(), done.getModifiedCount(), done.getUpserts().size(), done.getDeletedCount())).containsExactly(2, 1, 1, 1);
        var changes = List.of(new UpdateOneModel<Document>(eq("_id", 1), set("number", "A9")), new UpdateOneModel<Document>(eq("_id", 9), set("state", "DONE")));
        assertThatThrownBy(() -> one(cases.bulkWrite(changes))).isInstanceOf(MongoBulkWriteException.class);
        assertThat(one(cases.find(eq("_id", 9)))).doesNotContainKey("state");
        assertThatThrownBy(() -> one(cases.bulkWrite(changes, new BulkWriteOptions().ordered(false)))).isInstanceOf(MongoBulkWriteException.class);
        assertThat(one(cases.find(eq("_id", 9)))).containsEntry("state", "DONE");
    }

    @Test void changes_and_removes_many_by_a_condition() {
        one(cases.createIndex(Indexes.ascending("day")));
        one(cases.insertMany(java.util.stream.IntStream.range(0, 200).mapToObj(i -> new Document("_id", i).append("day", i % 20)).toList()));
        assertThat(one(cases.updateMany(gte("day", 15), inc("day", 100))).getModifiedCount()).isEqualTo(50);
        assertThat(one(cases.deleteMany(gte("day", 115))).getDeletedCount()).isEqualTo(50);
        assertThat(one(cases.countDocuments(gte("day", 10)))).isEqualTo(50);
        assertThat(one(cases.estimatedDocumentCount())).isEqualTo(150);
    }

    @Test void drops_an_index_in_one_collection_only() {
        var notices = desk.collection("notices");
        one(cases.createIndex(Indexes.ascending("state")));
        one(notices.createIndex(Indexes.ascending("state")));
        Desk.all(cases.dropIndex("state_1"));
        assertThat(all(cases.listIndexes())).extracting(each -> each.get("name")).containsExactly("_id_");
        assertThat(all(notices.listIndexes())).extracting(each -> each.get("name")).containsExactlyInAnyOrder("_id_", "state_1");
        Desk.all(cases.drop());
        assertThat(all(desk.database().listCollectionNames())).containsExactly("notices");
    }
}
