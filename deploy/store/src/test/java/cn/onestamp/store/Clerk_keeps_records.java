package cn.onestamp.store;

import static cn.onestamp.store.Desk.all;
import static cn.onestamp.store.Desk.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Clerk_keeps_records {

    @TempDir Path folder;

    @Test void finds_everything_again_after_the_store_was_closed_and_opened() {
        Path file = folder.resolve("hall.mv");
        UUID id = UUID.fromString("6f9619ff-8b86-4011-b42d-00cf4fc964ff");
        try (var store = EmbeddedStore.start(file, 0); var desk = new Desk(store.uri())) {
            var cases = desk.collection("cases");
            one(cases.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true)));
            one(cases.createIndex(Indexes.compoundIndex(Indexes.ascending("state"), Indexes.descending("day"))));
            one(cases.insertOne(new Document("_id", id).append("number", "A1").append("state", "NEW").append("day", 3)));
            one(cases.updateOne(Filters.eq("_id", id), Updates.combine(Updates.set("state", "DONE"), Updates.inc("version", 1L))));
        }
        try (var store = EmbeddedStore.start(file, 0); var desk = new Desk(store.uri())) {
            var cases = desk.collection("cases");
            assertThat(all(cases.find(Filters.eq("state", "DONE")).sort(Sorts.descending("day")))).extracting(each -> each.get("_id")).containsExactly(id);
            assertThat(all(cases.listIndexes())).extracting(each -> each.getString("name")).containsExactlyInAnyOrder("_id_", "number_1", "state_1_day_-1");
            assertThatThrownBy(() -> one(cases.insertOne(new Document("number", "A1")))).isInstanceOfSatisfying(MongoWriteException.class,
                    refused -> assertThat(refused.getCode()).isEqualTo(11000));
            assertThat(one(cases.countDocuments(Filters.eq("state", "DONE")))).isEqualTo(1);
            assertThat(one(desk.database().runCommand(new Document("ping", 1))).getDouble("ok")).isEqualTo(1.0);
            assertThat(all(cases.aggregate(List.of(new Document("$group", new Document("_id", "$state").append("n", new Document("$sum", 1)))))))
                    .containsExactly(new Document("_id", "DONE").append("n", 1));
        }
    }
}
