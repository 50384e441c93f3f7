package cn.onestamp.intake.application.messaging;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.inbox.Inbox;
import cn.onestamp.platform.inbox.Listening;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** Keeps the tracker of a running case up to date; it is a copy and says as of when. */
class CaseListener {

    record Stands(@Nullable String status) {}

    record Sealed(String verificationCode) {}

    /** From now on the county decides, and its people read what was handed in. */
    record HandedBack(String decidedBy) {}

    /** Nothing that was promised is waited for any more. */
    private static final Set<String> DECIDED = Set.of("GRANTED", "REFUSED", "SEALED", "FILED", "TERMINATED", "WITHDRAWN_BY_APPLICANT");

    private final Inbox inbox;

    CaseListener(Aggregates applications, Clock machine) {
        inbox = new Inbox(applications, "case", machine, (event, own) -> Mono.just(follow(event)));
    }

    @KafkaListener(topics = "approval.case.v1")
    void on(ConsumerRecord<String, byte[]> record) {
        Listening.hear(record, inbox);
    }

    private static Change follow(Event event) {
        return new Change(switch (event.type()) {
            case "approval.decision-sealed", "approval.refusal-sealed" -> combine(progress(event),
                    set("progress.verificationCodes", List.of(event.as(Sealed.class).verificationCode())));
            case "approval.case-handed-back" -> combine(progress(event),
                    set("decidedBy", event.as(HandedBack.class).decidedBy()), set("basis", "RETAINED"), unset("grantId"));
            default -> progress(event);
        }, List.of(), Map.of());
    }

    private static Bson progress(Event event) {
        return Optional.ofNullable(event.as(Stands.class).status()).or(() -> beforeItWasTold(event.type()))
                .map(status -> combine(set("progress.status", status), set("progress.asOf", Date.from(event.time())),
                        DECIDED.contains(status) ? unset("nextDue") : combine()))
                .orElseGet(Document::new);
    }

    /** Events did not always say what the case is now. */
    private static Optional<String> beforeItWasTold(String type) {
        return Optional.ofNullable(switch (type) {
            case "approval.case-opened", "approval.case-handed-back" -> "UNDER_REVIEW";
            case "approval.grant-proposed" -> "PENDING_DECISION";
            case "approval.case-granted" -> "GRANTED";
            case "approval.decision-sealed" -> "SEALED";
            default -> null;
        });
    }
}
