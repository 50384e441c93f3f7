package cn.onestamp.store;

import static cn.onestamp.store.Desk.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoQueryException;
import java.nio.file.Path;
import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Store_refuses_what_it_would_get_wrong {

    @TempDir static Path folder;
    private static EmbeddedStore store;
    private static Desk desk;

    @BeforeAll static void open() {
        store = EmbeddedStore.start(folder.resolve("hall.mv"), 0);
        desk = new Desk(store.uri(), "hall");
        one(desk.collection("cases").insertOne(new Document("_id", 1).append("a", 1)));
    }

    @AfterAll static void close() {
        desk.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{createIndexes: 'cases', indexes: [{key: {a: 1}, name: 'a', partialFilterExpression: {a: {$gt: 1}}}]}",
        "{createIndexes: 'cases', indexes: [{key: {a: 1}, name: 'a', expireAfterSeconds: 60}]}",
        "{createIndexes: 'cases', indexes: [{key: {a: 1}, name: 'a', collation: {locale: 'zh'}}]}",
        "{createIndexes: 'cases', indexes: [{key: {a: 'text'}, name: 'a'}]}",
        "{createIndexes: 'cases', indexes: [{key: {a: 'hashed'}, name: 'a'}]}",
        "{createIndexes: 'cases', indexes: [{key: {a: '2dsphere'}, name: 'a'}]}",
        "{createIndexes: 'cases', indexes: [{key: {'$**': 1}, name: 'a'}]}",
        "{createIndexes: 'cases', indexes: [{key: {'a.0': 1}, name: 'a'}]}",
        "{create: 'other', validator: {$jsonSchema: {}}}",
        "{create: 'other', capped: true, size: 4096}",
        "{create: 'other', timeseries: {timeField: 't'}}",
        "{create: 'other', viewOn: 'cases', pipeline: []}",
        "{create: 'a/b'}",
        "{collMod: 'cases', validator: {}}",
        "{find: 'cases', filter: {$jsonSchema: {}}}",
        "{find: 'cases', filter: {$text: {$search: 'x'}}}",
        "{find: 'cases', filter: {$where: 'sleep(1000)'}}",
        "{find: 'cases', filter: {$expr: {$eq: ['$a', 1]}}}",
        "{find: 'cases', filter: {$or: [{a: {$near: [0, 0]}}]}}",
        "{find: 'cases', filter: {a: {$not: {$geoWithin: {}}}}}",
        "{find: 'cases', filter: {a: {$elemMatch: {b: {$bitsAllSet: 1}}}}}",
        "{find: 'cases', filter: {query: 1}}",
        "{find: 'cases', collation: {locale: 'zh'}}",
        "{find: 'cases', sort: {$natural: -1}}",
        "{find: 'cases', sort: {a: {$meta: 'textScore'}}}",
        "{find: 'cases', projection: {'a.$': 1}}",
        "{find: 'cases', projection: {a: {$slice: 1}}}",
        "{find: 'cases', projection: {b: '$a'}}",
        "{find: 'cases', min: {a: 1}}",
        "{find: 'cases', tailable: true}",
        "{find: 'cases', readConcern: {level: 'snapshot'}}",
        "{find: 'cases', txnNumber: 1, startTransaction: true, autocommit: false}",
        "{commitTransaction: 1}",
        "{count: 'cases', query: {}, collation: {locale: 'zh'}}",
        "{distinct: 'cases', key: 'a', collation: {locale: 'zh'}}",
        "{update: 'cases', updates: [{q: {}, u: [{$set: {a: 2}}]}]}",
        "{update: 'cases', updates: [{q: {}, u: {$set: {a: 2}}, collation: {locale: 'zh'}}]}",
        "{update: 'cases', updates: [{q: {}, u: {$set: {a: 2}}, sort: {a: 1}}]}",
        "{update: 'cases', updates: [{q: {}, u: {$bit: {a: {or: 1}}}}]}",
        "{update: 'cases', updates: [{q: {}, u: {$currentDate: {a: true}}}]}",
        "{update: 'cases', updates: [{q: {$where: '1'}, u: {$set: {a: 2}}}]}",
        "{delete: 'cases', deletes: [{q: {}, limit: 0, collation: {locale: 'zh'}}]}",
        "{findAndModify: 'cases', query: {}, update: [{$set: {a: 2}}]}",
        "{findAndModify: 'cases', query: {}, remove: true, collation: {locale: 'zh'}}",
        "{findAndModify: 'cases', query: {}, remove: true, let: {x: 1}}",
        "{aggregate: 'cases', pipeline: [{$changeStream: {}}], cursor: {}}",
        "{aggregate: 'cases', pipeline: [{$out: 'copy'}], cursor: {}}",
        "{aggregate: 'cases', pipeline: [{$merge: {into: 'copy'}}], cursor: {}}",
        "{aggregate: 'cases', pipeline: [{$graphLookup: {}}], cursor: {}}",
        "{aggregate: 'cases', pipeline: [{$unionWith: 'x'}], cursor: {}}",
        "{aggregate: 'cases', pipeline: [{$setWindowFields: {}}], cursor: {}}",
        "{aggregate: 'cases', pipeline: [{$geoNear: {}}], cursor: {}}",
        "{aggregate: 'cases', pipeline: [{$facet: {x: [{$unionWith: 'x'}]}}], cursor: {}}",
        "{aggregate: 'cases', pipeline: [{$lookup: {from: 'x', as: 'y', pipeline: [{$match: {$expr: {}}}]}}], cursor: {}}",
        "{aggregate: 'cases', pipeline: [], cursor: {}, explain: true}",
        "{aggregate: 'cases', pipeline: [], cursor: {}, collation: {locale: 'zh'}}",
        "{explain: {find: 'cases'}}",
        "{mapReduce: 'cases'}",
        "{renameCollection: 'hall.cases', to: 'hall.b'}",
        "{listCollections: 1, filter: {name: 'x'}}",
        "{eval: '1'}",
        "{bulkWrite: 1}",
    })
    void with_a_sentence_that_names_it(String command) {
        assertThatThrownBy(() -> one(desk.database().runCommand(Document.parse(command)))).isInstanceOfSatisfying(MongoCommandException.class, refused -> {
            assertThat(refused.getErrorCode()).isIn(59, 115);
            assertThat(refused.getErrorMessage()).startsWith("The embedded store does not").endsWith("use MongoDB for it");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{$dateTrunc: {date: '$a', unit: 'day'}}", "{$switch: {branches: []}}", "{$setField: {}}", "{$function: {body: 'x', args: [], lang: 'js'}}"})
    void also_when_an_expression_inside_an_aggregate_is_unknown(String expression) {
        var pipeline = List.of(new Document("$project", new Document("x", Document.parse(expression))));
        assertThatThrownBy(() -> one(desk.collection("cases").aggregate(pipeline))).isInstanceOf(MongoCommandException.class);
    }

    @Test void also_a_value_it_cannot_keep_and_stays_connected() {
        var encrypted = new Document("_id", 3).append("name", new org.bson.types.Binary((byte) 6, new byte[] {1, 2}));
        assertThatThrownBy(() -> one(desk.collection("cases").insertOne(encrypted))).isInstanceOf(MongoException.class).hasMessageContaining("Unknown subtype: 6");
        assertThat(one(desk.collection("cases").countDocuments(new Document("_id", 3)))).isZero();
    }

    @Test void and_begins_no_transaction() {
        try (var session = one(desk.client().startSession())) {
            session.startTransaction();
            assertThatThrownBy(() -> one(desk.collection("cases").insertOne(session, new Document("_id", 2)))).isInstanceOf(MongoException.class);
        }
        assertThat(one(desk.collection("cases").find(new Document("_id", 2)))).isNull();
    }

    @Test void and_answers_the_next_question_as_if_nothing_had_happened() {
        assertThatThrownBy(() -> one(desk.collection("cases").find(Document.parse("{$where: '1'}")))).isInstanceOf(MongoQueryException.class);
        assertThat(one(desk.collection("cases").countDocuments())).isEqualTo(1);
        assertThat(one(desk.collection("cases").find()).getInteger("a")).isEqualTo(1);
    }
}
