package cn.onestamp.platform.tries;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.platform.problem.TooManyTries;
import cn.onestamp.platform.problem.Unavailable;
import cn.onestamp.platform.store.Duplicates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.Document;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** One small document per key, written by compare-and-set; what is over is removed by the next who tries. */
public final class TryBook {

    private static final String UNTIL = "until";
    private static final String TRIES = "tries";
    private static final int OVERTAKEN_AT_MOST = 200;

    /** Somebody tried at the same moment. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Overtaken() {
            super(null, null, false, false);
        }
    }

    private final MongoCollection<Document> tries;
    private final Clock machine;

    public TryBook(MongoCollection<Document> tries, Clock machine) {
        this.tries = tries;
        this.machine = machine;
    }

    /** To be waited for once, before the first try. */
    public Mono<String> ensureIndex() {
        return Mono.from(tries.createIndex(ascending(UNTIL)));
    }

    /** A try at this moment. */
    public Try now(String claim) {
        return new Try(machine.instant().truncatedTo(ChronoUnit.MILLIS), claim, true);
    }

    /** Removes what is over. */
    public Mono<Void> sweep(Instant now) {
        return Mono.from(tries.deleteMany(lt(UNTIL, Date.from(now)))).then();
    }

    /** It counts from now on. {@link TooManyTries} where there were too many, and then it does not. */
    public Mono<Void> begin(String key, TryLimit limit, Try one) {
        return change(key, limit, one, earlier -> limit.oneMore(earlier, one));
    }

    /** It was wrong, and counts. */
    public Mono<Void> keep(String key, TryLimit limit, Try wrong) {
        return change(key, limit, wrong, earlier -> {
            List<Try> others = without(wrong, earlier);
            others.add(new Try(wrong.at(), wrong.claim(), false));
            return others;
        });
    }

    /** It was right, or nobody could say; it does not count. */
    public Mono<Void> forgive(String key, TryLimit limit, Try one) {
        return change(key, limit, one, earlier -> without(one, earlier));
    }

    private static List<Try> without(Try one, List<Try> earlier) {
        List<Try> others = new ArrayList<>(earlier);
        others.remove(one);
        return others;
    }

    private Mono<Void> change(String key, TryLimit limit, Try one, UnaryOperator<List<Try>> how) {
        Date until = Date.from(one.at().plus(limit.within()));
        return Mono.defer(() -> Mono.from(tries.find(eq("_id", key)).first()))
                .defaultIfEmpty(new Document())
                .flatMap(counted -> write(key, counted, how.apply(read(counted)), until))
                .flatMap(written -> written ? Mono.<Void>empty() : Mono.error(new Overtaken()))
                .retryWhen(Retry.max(OVERTAKEN_AT_MOST).filter(Overtaken.class::isInstance))
                .onErrorMap(error -> error.getCause() instanceof Overtaken, busy -> new Unavailable("Too many try at this moment"));
    }

    private Mono<Boolean> write(String key, Document counted, List<Try> after, Date until) {
        List<Document> kept = after.stream().map(one -> new Document("at", Date.from(one.at()))
                .append("claim", one.claim()).append("open", one.open())).toList();
        return counted.isEmpty()
                ? Mono.from(tries.insertOne(new Document("_id", key).append(TRIES, kept).append("version", 1L).append(UNTIL, until)))
                        .thenReturn(true).onErrorReturn(Duplicates::is, false)
                : Mono.from(tries.updateOne(and(eq("_id", key), eq("version", counted.getLong("version"))),
                        combine(set(TRIES, kept), set(UNTIL, until), inc("version", 1L)))).map(result -> result.getMatchedCount() == 1);
    }

    private static List<Try> read(Document counted) {
        return counted.getList(TRIES, Document.class, List.of()).stream().map(one ->
                new Try(one.getDate("at").toInstant(), one.getString("claim"), one.getBoolean("open"))).toList();
    }
}
