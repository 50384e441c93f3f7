package cn.onestamp.notification.binding.messaging;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.Poison;
import cn.onestamp.platform.inbox.Inbox;
import cn.onestamp.platform.inbox.Listening;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Adds accounts and guardians to the document of the person, who is the subject of the event, or takes them away again. */
@Component
final class PersonListener {

    record Bound(@Nullable String account) {}

    /** {@code ward}: masked name. */
    record Guarded(String guardianId, @Nullable String ward) {}

    private final Inbox inbox;

    PersonListener(@Qualifier("bindings") Aggregates bindings, Clock machine) {
        this.inbox = new Inbox(bindings, "person", machine, (event, own) -> Mono.fromSupplier(() -> follow(event)));
    }

    @KafkaListener(topics = "intake.person.v1")
    void hear(ConsumerRecord<String, byte[]> record) {
        Listening.hear(record, inbox);
    }

    private static Change follow(Event event) {
        return switch (event.type()) {
            case "intake.account-bound" -> new Change(addToSet("accounts", accountIn(event)), List.of(), Map.of());
            case "intake.account-released" -> new Change(pull("accounts", accountIn(event)), List.of(), Map.of());
            case "intake.guardian-confirmed" -> guarded(event.as(Guarded.class));
            case "intake.guardianship-ended" -> new Change(unset("guardians"), List.of(), Map.of());
            default -> Change.NONE;
        };
    }

    private static Change guarded(Guarded ward) {
        return new Change(combine(addToSet("guardians", ward.guardianId()), set("name", ward.ward())), List.of(), Map.of());
    }

    private static String accountIn(Event event) {
        String account = event.as(Bound.class).account();
        if (account == null || account.isBlank()) {
            throw new Poison(event.type() + " has no account");
        }
        return account;
    }
}
