package cn.onestamp.store;

import static cn.onestamp.store.Desk.all;
import static cn.onestamp.store.Desk.one;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Hall_opens_again_next_morning {

    @TempDir Path folder;

    @Test void with_every_case_and_every_rule_as_it_was_left() {
        Path file = folder.resolve("hall.mv");
        try (var store = EmbeddedStore.start(file, 0); var desk = new Desk(store.uri(), "hall")) {
            var cases = desk.collection("cases");
            one(cases.insertMany(List.of(new Document("_id", 1).append("number", "A1").append("state", "NEW").append("day", 3), new Document("_id", 2).append("state", "NEW").append("day", 9))));
            one(cases.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true).sparse(true)));
            one(cases.createIndex(Indexes.compoundIndex(Indexes.ascending("state"), Indexes.descending("day"))));
            one(cases.updateOne(eq("_id", 1), Updates.combine(Updates.set("day", 12), Updates.inc("version", 1L))));
        }
        try (var store = EmbeddedStore.start(file, 0); var desk = new Desk(store.uri(), "hall")) {
            var cases = desk.collection("cases");
            assertThat(all(cases.find(eq("state", "NEW")).sort(Sorts.descending("day")))).extracting(each -> each.get("_id")).containsExactly(1, 2);
            assertThat(all(cases.listIndexes())).extracting(each -> each.getString("name")).containsExactlyInAnyOrder("_id_", "number_1", "state_1_day_-1");
            assertThatThrownBy(() -> one(cases.insertOne(new Document("_id", 3).append("number", "A1")))).isInstanceOf(MongoWriteException.class);
            one(cases.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true).sparse(true)));
            one(cases.createIndex(Indexes.compoundIndex(Indexes.ascending("state"), Indexes.descending("day"))));
            assertThat(all(cases.listIndexes())).hasSize(3);
            assertThat(all(desk.client().listDatabaseNames())).containsExactly("hall");
        }
    }

    @Test void without_the_collection_that_was_cleared_away_the_evening_before() {
        Path file = folder.resolve("hall.mv");
        try (var store = EmbeddedStore.start(file, 0); var desk = new Desk(store.uri(), "hall")) {
            one(desk.collection("drafts").createIndex(Indexes.ascending("day")));
            one(desk.collection("drafts").insertOne(new Document("_id", 1).append("day", 1)));
            one(desk.collection("cases").insertOne(new Document("_id", 1)));
            Desk.all(desk.collection("drafts").drop());
        }
        try (var store = EmbeddedStore.start(file, 0); var desk = new Desk(store.uri(), "hall")) {
            assertThat(all(desk.database().listCollectionNames())).containsExactly("cases");
            assertThat(all(desk.collection("drafts").find(eq("day", 1)))).isEmpty();
            one(desk.collection("drafts").createIndex(Indexes.ascending("day")));
            one(desk.collection("drafts").insertOne(new Document("_id", 2).append("day", 1)));
            assertThat(all(desk.collection("drafts").find(eq("day", 1)))).extracting(each -> each.get("_id")).containsExactly(2);
            Desk.all(desk.database().drop());
            assertThat(all(desk.collection("cases").find())).isEmpty();
        }
    }

    @Test void and_a_rule_that_two_cases_broke_can_be_made_once_they_are_mended() {
        try (var store = EmbeddedStore.start(folder.resolve("hall.mv"), 0); var desk = new Desk(store.uri(), "hall")) {
            var cases = desk.collection("cases");
            var unique = new IndexOptions().unique(true);
            one(cases.insertMany(List.of(new Document("_id", 1).append("number", "A1"), new Document("_id", 2).append("number", "A1"))));
            assertThatThrownBy(() -> one(cases.createIndex(Indexes.ascending("number"), unique))).isInstanceOf(MongoException.class);
            one(cases.updateOne(eq("_id", 2), Updates.set("number", "A2")));
            one(cases.createIndex(Indexes.ascending("number"), unique));
            assertThat(all(cases.find(eq("number", "A2")))).extracting(each -> each.get("_id")).containsExactly(2);
            assertThatThrownBy(() -> one(cases.updateOne(eq("_id", 2), Updates.set("number", "A1")))).isInstanceOf(MongoWriteException.class);
        }
    }
}
