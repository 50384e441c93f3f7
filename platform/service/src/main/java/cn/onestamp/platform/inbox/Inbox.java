package cn.onestamp.platform.inbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.fault.Step;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/**
 * Lets the events of one topic into the documents of one collection, each once and in order. What an effect does outside
 * its own document must bear being done twice.
 */
public final class Inbox {

    /** What hearing an event changes in the reader's own document; {@code own} is empty for a subject never heard of. */
    public interface Effect {
        Mono<Change> of(Event event, Optional<Document> own);
    }

    private static final int TRIES = 20;

    private final Aggregates documents;
    private final String heard;
    private final String waiting;
    private final ParkedEvents parked;
    private final Clock machine;
    private final Effect effect;

    /** @param source short name of the topic, the key under which the last sequence heard is kept */
    public Inbox(Aggregates documents, String source, Clock machine, Effect effect) {
        this.documents = documents;
        this.heard = "heard." + source;
        this.parked = new ParkedEvents(documents, source);
        this.waiting = parked.field();
        documents.hears(source);
        this.machine = machine;
        this.effect = effect;
    }

    /** Completes when the event has had its effect, was heard before, or waits safely for an earlier one. */
    public Mono<Void> take(Event event) {
        Step.AFTER_CONSUME_BEFORE_STORE.reached();
        return attempt(event, TRIES);
    }

    private Mono<Void> attempt(Event event, int tries) {
        if (tries == 0) {
            return Mono.error(new IllegalStateException("No quiet moment for event " + event.id()));
        }
        return documents.find(event.subject()).map(Optional::of).defaultIfEmpty(Optional.empty())
                .flatMap(own -> consider(event, own))
                .flatMap(done -> done ? Mono.<Void>empty() : attempt(event, tries - 1));
    }

    private Mono<Boolean> consider(Event event, Optional<Document> own) {
        long last = own.map(this::lastHeard).orElse(0L);
        if (event.sequence() <= last) {
            return own.map(heardBefore -> after(last, heardBefore)).orElse(Mono.empty()).thenReturn(true);
        }
        if (event.sequence() > last + 1) {
            return park(event, own, last);
        }
        return effect.of(event, own)
                .flatMap(change -> apply(event, own, change))
                .flatMap(written -> after(event.sequence(), written).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private Mono<Document> apply(Event event, Optional<Document> own, Change change) {
        Bson update = combine(change.fields(), set(heard, event.sequence()),
                pull(waiting, Filters.lte("sequence", event.sequence())));
        return documents.hear(event, own, heardExactly(event.sequence() - 1), update, change.events());
    }

    /** What waited for {@code last}. Asked again when it comes again: a crash may have come before what waited was heard. */
    private Mono<Void> after(long last, Document own) {
        return parked.in(own).stream()
                .filter(waits -> waits.sequence() == last + 1)
                .findFirst()
                .map(ParkedEvent::event)
                .map(following -> attempt(following, TRIES).onErrorMap(error -> FailedAfterWaiting.of(following, error)))
                .orElse(Mono.empty());
    }

    private Mono<Boolean> park(Event event, Optional<Document> own, long last) {
        if (own.stream().flatMap(document -> parked.in(document).stream())
                .anyMatch(waits -> waits.sequence() == event.sequence())) {
            return Mono.just(true);
        }
        Document waits = new ParkedEvent(event, machine.instant()).written();
        return documents.park(event.subject(), heardExactly(last), push(waiting, waits), own.isEmpty());
    }

    private Bson heardExactly(long last) {
        return last == 0 ? exists(heard, false) : eq(heard, last);
    }

    private long lastHeard(Document own) {
        return own.getEmbedded(List.of(heard.split("\\.", 2)), 0L);
    }
}
