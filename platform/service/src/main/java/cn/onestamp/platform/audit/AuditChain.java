package cn.onestamp.platform.audit;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import cn.onestamp.platform.event.Event;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The chain of one service. Several processes may append: the row number is the key, so the slower one reads the new tail
 * and tries again. Writing blocks; {@link #note} moves it off the event loop.
 */
public final class AuditChain {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static final String ROWS = "audit";
    static final String HEAD = "audit-head";

    private final MongoCollection<Document> rows;
    private final AuditHead head;
    private final Clock machine;
    private final Supplier<String> names;
    private @Nullable Document tail;

    /** @param names a fresh unique name for each row that is no event's */
    public AuditChain(MongoDatabase database, Clock machine, Supplier<String> names) {
        this.rows = database.getCollection(ROWS);
        this.head = new AuditHead(database);
        this.machine = machine;
        this.names = names;
    }

    /** Before the first row of this process: its index, and a head that a crash may have left behind. */
    public Mono<Void> prepare() {
        return Mono.from(rows.createIndex(ascending("about"), new IndexOptions().unique(true)))
                .then(newest()).flatMap(head::catchUp);
    }

    /** Records what happened; events that are in the chain already are left out. */
    public void record(List<Event> events) {
        append(events.stream().map(AuditRow::of).distinct().toList());
    }

    /** Records what is no event; completes when the row is stored, and only then may the answer be given. */
    public Mono<Void> note(AuditNote note) {
        return Mono.<Void>fromRunnable(() -> append(List.of(AuditRow.of(note, names.get())))).subscribeOn(Schedulers.boundedElastic());
    }

    /** Rows are almost always new, so which of them are in the chain already is asked only when one was refused. */
    private synchronized void append(List<AuditRow> asked) {
        List<AuditRow> missing = asked;
        while (!missing.isEmpty() && !inserted(missing)) {
            missing = notYetIn(asked);
        }
    }

    private boolean inserted(List<AuditRow> missing) {
        List<Document> links = new ArrayList<>();
        Document before = tail();
        Document last = before;
        for (AuditRow row : missing) {
            last = AuditLink.link(numberAfter(last), last == null ? AuditLink.FIRST : last.getString("hash"), row, machine.instant());
            links.add(last);
        }
        try {
            Mono.from(rows.insertMany(links)).block(PATIENCE);
            tail = last;
        } catch (MongoBulkWriteException e) {
            tail = null;
            if (someoneElseWasFaster(e)) {
                return false;
            }
            throw e;
        }
        head.moveOn(before, links.getLast()).block(PATIENCE);
        return true;
    }

    private static boolean someoneElseWasFaster(MongoBulkWriteException error) {
        return error.getWriteConcernError() == null && error.getWriteErrors().stream()
                .allMatch(one -> ErrorCategory.fromErrorCode(one.getCode()) == ErrorCategory.DUPLICATE_KEY);
    }

    private List<AuditRow> notYetIn(List<AuditRow> asked) {
        Set<String> there = new HashSet<>(Flux.from(rows.find(in("about", asked.stream().map(AuditRow::about).toList())))
                .map(row -> row.getString("about")).collectList().blockOptional(PATIENCE).orElseThrow());
        return asked.stream().filter(row -> !there.contains(row.about())).toList();
    }

    private @Nullable Document tail() {
        if (tail == null) {
            tail = newest().block(PATIENCE);
        }
        return tail;
    }

    private Mono<Document> newest() {
        return Mono.from(rows.find().sort(descending("_id")).limit(1).first());
    }

    private static long numberAfter(@Nullable Document last) {
        return last == null ? 1 : last.getLong("_id") + 1;
    }
}
