package cn.onestamp.approval.cases.messaging;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.platform.event.Event;
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
            case "intake.application-accepted" -> opening.apply(event.as(Acceptance.class).file(event.subject(), event.actor()));
            case "intake.material-supplied" -> new Change(event.as(Supplied.class).change(), List.of(), Map.of());
            case "intake.supplement-overdue" ->
                    new Change(set("overdueSince", event.as(Overdue.class).supplementDueOn().toString()), List.of(), Map.of());
            default -> Change.NONE;
        };
    }
}
