package cn.onestamp.approval.cases.messaging;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.Handover;
import cn.onestamp.approval.cases.PaperAsked;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.inbox.Inbox;
import cn.onestamp.platform.inbox.Listening;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.conversions.Bson;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** With the acceptance the case becomes the back office's; what came before is only counted, what was promised for later may follow. */
class ApplicationListener {

    record Supplied(List<String> awaits) {

        /** What comes late ends the delay once nothing is awaited any more. */
        Bson change() {
            return combine(set("awaits", awaits), awaits.isEmpty() ? unset("overdueSince") : combine());
        }
    }

    record Overdue(LocalDate supplementDueOn) {}

    /** Where it is handled and who decides it. */
    record Told(String decidedBy, String handledAt, String place) {}

    private final Inbox inbox;

    ApplicationListener(Aggregates cases, Clock machine, Function<CaseFile, Change> opening, Function<PaperAsked, Bson> asking) {
        inbox = new Inbox(cases, "application", machine, (event, own) -> Mono.just(effectOf(event, opening, asking)));
    }

    @KafkaListener(topics = "intake.application.v1")
    void on(ConsumerRecord<String, byte[]> record) {
        Listening.hear(record, inbox);
    }

    private static Change effectOf(Event event, Function<CaseFile, Change> opening, Function<PaperAsked, Bson> asking) {
        return switch (event.type()) {
            case "intake.application-accepted" -> opened(event, opening, asking);
            case "intake.material-supplied" -> new Change(event.as(Supplied.class).change(), List.of(), Map.of());
            case "intake.supplement-overdue" ->
                    new Change(set("overdueSince", event.as(Overdue.class).supplementDueOn().toString()), List.of(), Map.of());
            case "intake.application-submitted" -> asked(event, "RECEIPT", asking);
            case "intake.correction-requested" -> asked(event, "CORRECTION", asking);
            case "intake.application-rejected", "intake.application-not-required" -> asked(event, "NON_ACCEPTANCE", asking);
            default -> Change.NONE;
        };
    }

    /** What is taken on file on the spot has a receipt of its own (备案回执). */
    private static Change opened(Event event, Function<CaseFile, Change> opening, Function<PaperAsked, Bson> asking) {
        CaseFile file = event.as(Acceptance.class).file(event.subject(), event.actor());
        Change opened = opening.apply(file);
        return file.item().kind() == Handover.Kind.FILING ? opened
                : opened.and(asked(event, "ACCEPTANCE", asking).fields());
    }

    private static Change asked(Event event, String kind, Function<PaperAsked, Bson> asking) {
        Told told = event.as(Told.class);
        return new Change(asking.apply(new PaperAsked(event.subject() + "-" + kind, told.decidedBy(), told.handledAt(),
                new DivisionCode(told.place()), Map.of())), List.of(), Map.of());
    }
}
