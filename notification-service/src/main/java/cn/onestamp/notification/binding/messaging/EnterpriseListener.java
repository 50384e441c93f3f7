package cn.onestamp.notification.binding.messaging;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.inbox.Inbox;
import cn.onestamp.platform.inbox.Listening;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps in the document of an enterprise who acts for it between which days. */
@Component
final class EnterpriseListener {

    /** {@code enterprise}: masked name. */
    record Appointed(String personId, LocalDate from, @Nullable LocalDate to, @Nullable String enterprise) {}

    record Dismissed(String personId) {}

    private final Inbox inbox;

    EnterpriseListener(@Qualifier("bindings") Aggregates bindings, Clock machine) {
        this.inbox = new Inbox(bindings, "enterprise", machine, (event, own) -> Mono.fromSupplier(() -> follow(event)));
    }

    @KafkaListener(topics = "intake.enterprise.v1")
    void hear(ConsumerRecord<String, byte[]> record) {
        Listening.hear(record, inbox);
    }

    private static Change follow(Event event) {
        return switch (event.type()) {
            case "intake.handler-appointed" -> appointed(event.as(Appointed.class));
            case "intake.handler-dismissed" ->
                    new Change(pull("handlers", eq("person", event.as(Dismissed.class).personId())), List.of(), Map.of());
            default -> Change.NONE;
        };
    }

    private static Change appointed(Appointed handler) {
        Document written = new Document("person", handler.personId()).append("from", handler.from().toString())
                .append("to", handler.to() == null ? null : handler.to().toString());
        return new Change(combine(push("handlers", written), set("name", handler.enterprise())), List.of(), Map.of());
    }
}
