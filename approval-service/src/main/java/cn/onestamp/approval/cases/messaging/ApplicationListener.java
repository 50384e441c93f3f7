package cn.onestamp.approval.cases.messaging;

import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.inbox.Inbox;
import cn.onestamp.platform.inbox.Listening;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** With the acceptance the case becomes the back office's; what came before is only counted. */
class ApplicationListener {

    record Accepted(
            String number, String itemCode, int itemVersion, String itemName, String place, String handledAt, String decidedBy,
            String basis, String applicantId, @Nullable String acceptedBy, LocalDate acceptedOn, LocalDate promisedDueOn,
            LocalDate statutoryDueOn) {

        /** Acceptances that do not name the clerk yet were told by the clerk. */
        CaseFile file(String id, String teller) {
            return new CaseFile(id, number, itemCode, itemVersion, itemName, new DivisionCode(place), handledAt, decidedBy,
                    basis, applicantId, acceptedBy == null ? teller : acceptedBy, acceptedOn, promisedDueOn, statutoryDueOn);
        }
    }

    private final Inbox inbox;

    ApplicationListener(Aggregates cases, Clock machine, Function<CaseFile, Change> opening) {
        inbox = new Inbox(cases, "application", machine, (event, own) -> Mono.just(effectOf(event, opening)));
    }

    @KafkaListener(topics = "intake.application.v1")
    void on(ConsumerRecord<String, byte[]> record) {
        Listening.hear(record, inbox);
    }

    private static Change effectOf(Event event, Function<CaseFile, Change> opening) {
        return event.type().equals("intake.application-accepted")
                ? opening.apply(event.as(Accepted.class).file(event.subject(), event.actor()))
                : Change.NONE;
    }
}
