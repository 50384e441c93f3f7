package cn.onestamp.intake.person.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.intake.person.Identity;
import cn.onestamp.intake.person.Tries;
import cn.onestamp.intake.person.TryLimit;
import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.problem.TooManyTries;
import cn.onestamp.platform.problem.Unavailable;
import cn.onestamp.platform.store.Duplicates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.Document;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** One small document per account and per number, written by compare-and-set; what is over is removed by the next who tries. */
final class MongoTries implements Tries {

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
    private final BlindIndex index;
    private final Clock machine;

    MongoTries(MongoCollection<Document> tries, BlindIndex index, Clock machine) {
        this.tries = tries;
        this.index = index;
        this.machine = machine;
    }

    @Override
    public Mono<Begun> begin(String account, Identity claimed) {
        return Mono.defer(() -> begin(new Begun(account, claimed.citizenId(), new Try(
                machine.instant().truncatedTo(ChronoUnit.MILLIS), index.hexOf(claimed.citizenId()) + index.hexOf(claimed.name()), true))));
    }

    private Mono<Begun> begin(Begun begun) {
        Try one = begun.one();
        return Mono.from(tries.deleteMany(lt(UNTIL, Date.from(one.at()))))
                .then(change(keyOf(begun.account()), one, earlier -> TryLimit.PER_ACCOUNT.oneMore(earlier, one)))
                .then(change(keyOf(begun.number()), one, earlier -> TryLimit.PER_NUMBER.oneMore(earlier, one))
                        .onErrorResume(TooManyTries.class, no -> change(keyOf(begun.account()), one, without(one)).then(Mono.error(no))))
                .thenReturn(begun);
    }

    @Override
    public Mono<Void> keep(Begun wrong) {
        Try one = wrong.one();
        UnaryOperator<List<Try>> closed = earlier -> {
            List<Try> others = without(one).apply(earlier);
            others.add(new Try(one.at(), one.claim(), false));
            return others;
        };
        return change(keyOf(wrong.account()), one, closed).then(change(keyOf(wrong.number()), one, closed));
    }

    @Override
    public Mono<Void> forgive(Begun begun) {
        return change(keyOf(begun.account()), begun.one(), without(begun.one()))
                .then(change(keyOf(begun.number()), begun.one(), without(begun.one())));
    }

    private static UnaryOperator<List<Try>> without(Try one) {
        return earlier -> {
            List<Try> others = new ArrayList<>(earlier);
            others.remove(one);
            return others;
        };
    }

    private Mono<Void> change(String key, Try one, UnaryOperator<List<Try>> how) {
        Date until = Date.from(one.at().plus(TryLimit.PER_NUMBER.within()));
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

    private static String keyOf(String account) {
        return "account/" + account;
    }

    private String keyOf(CitizenId number) {
        return "number/" + index.hexOf(number);
    }
}
