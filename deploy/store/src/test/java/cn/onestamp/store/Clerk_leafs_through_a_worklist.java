package cn.onestamp.store;

import static cn.onestamp.store.Desk.all;
import static cn.onestamp.store.Desk.one;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Facet;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class Clerk_leafs_through_a_worklist {

    @TempDir Path folder;
    private StoreUnderTest store;
    private Desk desk;
    private MongoCollection<Document> cases;

    @BeforeEach void open(TestInfo test) {
        store = StoreUnderTest.open(folder);
        desk = new Desk(store.uri(), "worklist_" + Math.abs(test.getDisplayName().hashCode()));
        cases = desk.collection("cases");
        one(cases.createIndex(Indexes.compoundIndex(Indexes.ascending("state"), Indexes.descending("day"))));
        one(cases.createIndex(Indexes.ascending("tags")));
        one(cases.createIndex(Indexes.ascending("number"), new IndexOptions().sparse(true)));
        one(cases.insertMany(IntStream.range(0, 1200).mapToObj(Clerk_leafs_through_a_worklist::aCase).toList()));
    }

    /** State changes with every case, the day with every third, tags and numbers only some have. */
    private static Document aCase(int i) {
        Document result = new Document("_id", i).append("state", List.of("NEW", "OPEN", "DONE").get(i % 3)).append("day", i / 3)
                .append("tags", i % 2 == 0 ? List.of("t" + i % 5, "t" + i % 7) : List.of()).append("desk", new Document("name", "d" + i % 4));
        return i % 10 == 0 ? result.append("number", "N" + i) : result;
    }

    @AfterEach void close() {
        desk.close();
        store.close();
    }

    private List<Object> ids(Bson filter, Bson sort) {
        return all(cases.find(filter).sort(sort)).stream().map(each -> each.get("_id")).toList();
    }

    @Test void sees_page_after_page_newest_first_and_nothing_twice() {
        var first = all(cases.find(eq("state", "OPEN")).sort(Sorts.descending("day")).limit(3));
        var second = all(cases.find(eq("state", "OPEN")).sort(Sorts.descending("day")).skip(3).limit(2));
        assertThat(first).extracting(each -> each.get("_id")).containsExactly(1198, 1195, 1192);
        assertThat(second).extracting(each -> each.get("_id")).containsExactly(1189, 1186);
        assertThat(all(cases.find(eq("state", "OPEN")).sort(Sorts.ascending("day")).limit(2))).extracting(each -> each.get("_id")).containsExactly(1, 4);
    }

    @Test void narrows_by_days_from_both_sides() {
        assertThat(ids(and(eq("state", "NEW"), gte("day", 10), lt("day", 13)), Sorts.descending("day"))).containsExactly(36, 33, 30);
        assertThat(ids(and(in("state", "NEW", "DONE"), gt("day", 397)), Sorts.ascending("_id"))).containsExactly(1194, 1196, 1197, 1199);
    }

    @Test void finds_cases_by_a_tag_among_several() {
        assertThat(one(cases.countDocuments(eq("tags", "t6")))).isEqualTo(IntStream.range(0, 1200).filter(i -> i % 2 == 0 && i % 7 == 6).count());
        assertThat(one(cases.countDocuments(in("tags", "t3", "t4")))).isEqualTo(IntStream.range(0, 1200)
                .filter(i -> i % 2 == 0 && (i % 5 == 3 || i % 5 == 4 || i % 7 == 3 || i % 7 == 4)).count());
        assertThat(one(cases.countDocuments(eq("tags", List.of())))).isEqualTo(600);
    }

    @Test void finds_cases_with_and_without_a_number() {
        assertThat(one(cases.countDocuments(exists("number")))).isEqualTo(120);
        assertThat(one(cases.countDocuments(eq("number", null)))).isEqualTo(1080);
        assertThat(one(cases.countDocuments(ne("number", "N10")))).isEqualTo(1199);
        assertThat(ids(gte("number", "N99"), Sorts.ascending("number"))).containsExactly(990);
        assertThat(all(cases.find().sort(Sorts.ascending("number", "_id")).limit(2))).extracting(each -> each.get("_id")).containsExactly(1, 2);
    }

    @Test void combines_conditions_freely() {
        assertThat(ids(and(or(eq("desk.name", "d1"), eq("day", 0)), lt("_id", 6)), Sorts.ascending("_id"))).containsExactly(0, 1, 2, 5);
        assertThat(ids(and(regex("number", "^N11[0-3]"), eq("state", "NEW")), Sorts.ascending("_id"))).containsExactly(1110);
        one(cases.insertOne(new Document("_id", -1).append("people", List.of(new Document("role", "agent").append("age", 17), new Document("role", "owner").append("age", 40)))));
        assertThat(ids(elemMatch("people", and(eq("role", "agent"), gt("age", 18))), Sorts.ascending("_id"))).isEmpty();
        assertThat(ids(elemMatch("people", and(eq("role", "owner"), gt("age", 18))), Sorts.ascending("_id"))).containsExactly(-1);
    }

    @Test void is_shown_only_the_fields_asked_for() {
        assertThat(one(cases.find(eq("_id", 30)).projection(Projections.include("state", "desk.name"))))
                .isEqualTo(new Document("_id", 30).append("state", "NEW").append("desk", new Document("name", "d2")));
        assertThat(one(cases.find(eq("_id", 30)).projection(Projections.exclude("tags", "desk", "number", "_id")))).isEqualTo(new Document("state", "NEW").append("day", 10));
    }

    @Test void gets_a_long_list_in_batches_without_missing_one() {
        assertThat(all(cases.find().batchSize(50))).extracting(each -> each.get("_id")).doesNotHaveDuplicates().hasSize(1200);
        assertThat(all(cases.find().sort(Sorts.orderBy(Sorts.descending("state"), Sorts.ascending("_id"))).batchSize(77)))
                .hasSize(1200).isSortedAccordingTo(java.util.Comparator.comparing((Document each) -> each.getString("state")).reversed().thenComparing(each -> each.getInteger("_id")));
    }

    @Test void counts_by_state_and_by_desk_in_one_question() {
        var byState = all(cases.aggregate(List.of(Aggregates.match(gte("day", 390)), Aggregates.group("$state", Accumulators.sum("n", 1)), Aggregates.sort(Sorts.ascending("_id")))));
        assertThat(byState).containsExactly(new Document("_id", "DONE").append("n", 10), new Document("_id", "NEW").append("n", 10), new Document("_id", "OPEN").append("n", 10));
        var facets = one(cases.aggregate(List.of(Aggregates.match(eq("state", "NEW")), Aggregates.facet(
                new Facet("page", Aggregates.sort(Sorts.descending("day")), Aggregates.limit(2), Aggregates.project(Projections.include("day"))),
                new Facet("total", Aggregates.count("n"))))));
        assertThat(facets.getList("page", Document.class)).extracting(each -> each.get("_id")).containsExactly(1197, 1194);
        assertThat(facets.getList("total", Document.class)).extracting(each -> ((Number) each.get("n")).intValue()).containsExactly(400);
        assertThat(all(cases.aggregate(List.of(Aggregates.match(eq("state", "NEW")), Aggregates.sort(Sorts.descending("day")), Aggregates.limit(2)))))
                .extracting(each -> each.get("_id")).containsExactly(1197, 1194);
        assertThat(all(cases.distinct("desk.name", String.class))).containsExactlyInAnyOrder("d0", "d1", "d2", "d3");
    }
}
