package cn.onestamp.approval.cases.messaging;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.approval.cases.CaseFile;
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
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** With the acceptance the case becomes the back office's; what came before is only counted, what was promised for later may follow. */
class ApplicationListener {

    record Accepted(
            String number, String itemCode, int itemVersion, String itemName, String place, String handledAt, String decidedBy,
            String basis, String applicantId, @Nullable String acceptedBy, LocalDate acceptedOn, LocalDate promisedDueOn,
            LocalDate statutoryDueOn, @Nullable List<String> awaits) {

        /** Acceptances that do not name the clerk yet were told by the clerk. */
        CaseFile file(String id, String teller) {
            return new CaseFile(id, number, itemCode, itemVersion, itemName, new DivisionCode(place), handledAt, decidedBy,
                    basis, applicantId, acceptedBy == null ? teller : acceptedBy, acceptedOn, promisedDueOn, statutoryDueOn)
                    .awaiting(awaits == null ? List.of() : awaits);
        }
    }

    record Supplied(List<String> awaits) {

        /** What comes late ends the delay once nothing is awaited any more. */
        Bson change() {
            return combine(set("awaits", awaits), awaits.isEmpty() ? unset("overdueSince") : combine());
        }
    }

    record Overdue(LocalDate supplementDueOn) {}

    private final Inbox inbox;

    ApplicationListener(Aggregates cases, Clock machine, Function<CaseFile, Change> opening) {
        inbox = new Inbox(cases, "application", machine, (event, own) -> Mono.just(effectOf(event, opening)));
    }

    @KafkaListener(topics = "intake.application.v1")
    void on(ConsumerRecord<String, byte[]> record) {
        Listening.hear(record, inbox);
    }

    private static Change effectOf(Event event, Function<CaseFile, Change> opening) {
        return switch (event.type()) {
            case "intake.application-accepted" -> opening.apply(event.as(Accepted.class).file(event.subject(), event.actor()));
            case "intake.material-supplied" -> new Change(event.as(Supplied.class).change(), List.of(), Map.of());
            case "intake.supplement-overdue" ->
                    new Change(set("overdueSince", event.as(Overdue.class).supplementDueOn().toString()), List.of(), Map.of());
            default -> Change.NONE;
        };
    }
}
