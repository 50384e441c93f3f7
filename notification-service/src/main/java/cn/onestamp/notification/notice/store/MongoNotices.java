package cn.onestamp.notification.notice.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.function.Function;
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
    public Mono<Notice> get(Collection<String> readers, String id) {
        return Mono.from(documents.find(own(readers, id)).first())
                .map(NoticeDocument::read)
                .switchIfEmpty(Mono.error(Absent::new));
    }

    @Override
    public Flux<Notice> newest(Collection<String> readers, int atMost) {
        return merged(readers, reader -> eq("personId", reader), atMost);
    }

    @Override
    public Flux<Notice> olderThan(Collection<String> readers, Notice last, int atMost) {
        return merged(readers, reader -> and(eq("personId", reader), lt("place", NoticeDocument.placeOf(last))), atMost);
    }

    @Override
    public Mono<Notice> markRead(Collection<String> readers, String id, Instant at) {
        Bson unread = and(own(readers, id), exists("readAt", false));
        return Mono.from(documents.updateOne(unread, set("readAt", Date.from(at)))).then(get(readers, id));
    }

    /** One question per reader, each served by index. */
    private Flux<Notice> merged(Collection<String> readers, Function<String, Bson> which, int atMost) {
        return Flux.fromIterable(readers)
                .concatMap(reader -> documents.find(which.apply(reader)).sort(descending("place")).limit(atMost))
                .sort(Comparator.comparing((Document found) -> found.getString("place")).reversed())
                .take(atMost)
                .map(NoticeDocument::read);
    }

    private static Bson own(Collection<String> readers, String id) {
        return and(eq("_id", id), in("personId", readers));
    }
}
