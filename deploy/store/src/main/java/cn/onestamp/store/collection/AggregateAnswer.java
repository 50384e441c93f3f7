package cn.onestamp.store.collection;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** An aggregate whose first match, sort and limit are answered by an index instead of by reading the collection. */
final class AggregateAnswer {

    private final MongoDatabase database;
    private final StoreCollection collection;
    private final DatabaseResolver databases;
    private final Oplog oplog;

    AggregateAnswer(MongoDatabase database, StoreCollection collection, DatabaseResolver databases, Oplog oplog) {
        this.database = database;
        this.collection = collection;
        this.databases = databases;
        this.oplog = oplog;
    }

    Document to(Document command) {
        List<Document> pipeline = Aggregation.parse(command.get("pipeline"));
        Aggregation.fromPipeline(pipeline, databases, database, collection, oplog).validate(command);
        Head head = Head.of(pipeline);
        Aggregation rest = Aggregation.fromPipeline(pipeline.subList(head.stages(), pipeline.size()), databases, database, collection, oplog);
        Stream<Document> start = collection.select(head.match(), head.sort()).documents(0, head.limit());
        return answer(command, rest.runStages(start));
    }

    private Document answer(Document command, List<Document> documents) {
        Document cursor = new Document("id", 0L)
                .append("ns", database.getDatabaseName() + "." + command.get("aggregate")).append("firstBatch", documents);
        Document answer = new Document("cursor", cursor);
        Utils.markOkay(answer);
        return answer;
    }

    /** The leading stages, in this order and each at most once, that a query can answer. */
    private record Head(int stages, Document match, @Nullable Document sort, int limit) {

        static Head of(List<Document> pipeline) {
            int at = 0;
            Document match = new Document();
            Document sort = null;
            int limit = 0;
            if (at < pipeline.size() && pipeline.get(at).get("$match") instanceof Document query) {
                match = query;
                at++;
            }
            if (at < pipeline.size() && pipeline.get(at).get("$sort") instanceof Document order) {
                sort = order;
                at++;
            }
            if (at < pipeline.size() && pipeline.get(at).get("$limit") instanceof Number most) {
                limit = most.intValue();
                at++;
            }
            return new Head(at, match, sort, limit);
        }
    }
}
