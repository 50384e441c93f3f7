package cn.onestamp.notification.notice.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.notification.notice.Notice;
import cn.onestamp.notification.notice.Notices;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.store.Duplicates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document per notice; the reader stands in {@code personId}. {@code place} is time and id in one string: one field sorts, pages and never ties. */
final class MongoNotices implements Notices {

    static final Bson INDEX = compoundIndex(ascending("personId"), descending("place"));

    private final MongoCollection<Document> documents;

    MongoNotices(MongoDatabase database) {
        this.documents = database.getCollection("notices");
    }

    Mono<String> ensureIndex() {
        return Mono.from(documents.createIndex(INDEX));
    }

    @Override
    public Mono<Boolean> keep(Notice notice) {
        return Mono.from(documents.insertOne(NoticeDocument.of(notice)))
                .thenReturn(true)
                .onErrorReturn(Duplicates::is, false);
    }

    @Override
    public Mono<Notice> get(String reader, String id) {
        return Mono.from(documents.find(own(reader, id)).first())
                .map(NoticeDocument::read)
                .switchIfEmpty(Mono.error(Absent::new));
    }

    @Override
    public Flux<Notice> newest(String reader, int atMost) {
        return page(eq("personId", reader), atMost);
    }

    @Override
    public Flux<Notice> olderThan(Notice last, int atMost) {
        return page(and(eq("personId", last.reader()), lt("place", NoticeDocument.placeOf(last))), atMost);
    }

    @Override
    public Mono<Notice> markRead(String reader, String id, Instant at) {
        Bson unread = and(own(reader, id), exists("readAt", false));
        return Mono.from(documents.updateOne(unread, set("readAt", Date.from(at)))).then(get(reader, id));
    }

    private Flux<Notice> page(Bson which, int atMost) {
        return Flux.from(documents.find(which).sort(descending("place")).limit(atMost)).map(NoticeDocument::read);
    }

    private static Bson own(String reader, String id) {
        return and(eq("_id", id), eq("personId", reader));
    }
}
