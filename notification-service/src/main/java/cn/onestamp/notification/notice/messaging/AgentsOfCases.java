package cn.onestamp.notification.notice.messaging;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.platform.day.CivilTime;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.store.Aggregates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * In whose hands a case is that a village agent handed in, and which mandates hold, as far as it was heard. An agent hears of a
 * case until the applicant takes it over or the mandate ends; of what nobody has heard nobody is told.
 */
final class AgentsOfCases {

    private static final String SUBMITTED = "intake.application-submitted";

    record HandedIn(@Nullable String agent, @Nullable String mandateId) {}

    record Given(LocalDate from, LocalDate to) {}

    private final Aggregates threads;

    AgentsOfCases(Aggregates threads) {
        this.threads = threads;
    }

    /** The agent who is told of this event. */
    Mono<Optional<String>> of(Event event, Optional<Document> own) {
        Optional<Document> agent = switch (event.type()) {
            case SUBMITTED -> handedIn(event);
            case "intake.application-taken-over" -> Optional.empty();
            default -> own.map(thread -> thread.get("agent", Document.class));
        };
        return agent.map(known -> threads.find(known.getString("mandate"))
                        .filter(mandate -> holds(mandate.get("mandate", Document.class), event.time()))
                        .map(mandate -> Optional.of(known.getString("account")))
                        .defaultIfEmpty(Optional.empty()))
                .orElse(Mono.just(Optional.empty()));
    }

    /** What the thread of a case or of a mandate remembers of this event. */
    Bson remembered(Event event) {
        return switch (event.type()) {
            case SUBMITTED -> handedIn(event).<Bson>map(agent -> set("agent", agent)).orElse(combine());
            case "intake.application-taken-over" -> unset("agent");
            case "intake.mandate-given" -> given(event.as(Given.class));
            case "intake.mandate-revoked" -> set("mandate.endedAt", Date.from(event.time()));
            default -> combine();
        };
    }

    private static Optional<Document> handedIn(Event event) {
        HandedIn by = event.as(HandedIn.class);
        return Optional.ofNullable(by.agent()).map(agent -> new Document("account", agent).append("mandate", by.mandateId()));
    }

    private static Bson given(Given mandate) {
        return combine(set("mandate.from", mandate.from().toString()), set("mandate.to", mandate.to().toString()));
    }

    /** Of a mandate whose beginning nobody heard here it is not known that it holds. */
    private static boolean holds(@Nullable Document mandate, Instant at) {
        if (mandate == null || mandate.getString("from") == null) {
            return false;
        }
        LocalDate day = CivilTime.dayOf(at);
        Date ended = mandate.getDate("endedAt");
        return !day.isBefore(LocalDate.parse(mandate.getString("from"))) && !day.isAfter(LocalDate.parse(mandate.getString("to")))
                && (ended == null || at.isBefore(ended.toInstant()));
    }
}
