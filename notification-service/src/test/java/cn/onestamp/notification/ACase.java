package cn.onestamp.notification;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A case of one applicant, told in the agreed examples; every one has a person, an account and a number of its own. */
public final class ACase {

    public static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static final String CLICK = "00-" + TRACE_ID + "-00f067aa0ba902b7-01";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String id = UUID.randomUUID().toString();
    private final String applicant = UUID.randomUUID().toString();
    private final int count = COUNT.incrementAndGet();

    public static ACase ofAnApplicant() {
        return new ACase();
    }

    public String id() {
        return id;
    }

    public String applicant() {
        return applicant;
    }

    public String account() {
        return "resident-" + count;
    }

    public String number() {
        return "53230110520260105300%04d".formatted(count);
    }

    public Event bound() {
        Event example = ContractCheck.exampleEvent("intake.account-bound", applicant, 1, CLICK);
        return with(example, Map.of("personId", applicant, "account", account()));
    }

    public Event submitted() {
        return ofTheCase("intake.application-submitted", 1);
    }

    public Event accepted() {
        return ofTheCase("intake.application-accepted", 2);
    }

    public Event wentSilent() {
        return ofTheCase("intake.silence-accepted", 1);
    }

    public Event askedForTooMuch() {
        return ofTheCase("intake.extra-material-requested", 2);
    }

    public Event opened() {
        return ofTheCase("approval.case-opened", 1);
    }

    public Event proposed() {
        return ofTheCase("approval.grant-proposed", 2);
    }

    public Event granted() {
        return ofTheCase("approval.case-granted", 3);
    }

    public Event sealed() {
        return ofTheCase("approval.decision-sealed", 4);
    }

    public Event issued() {
        return ofTheCase("approval.licence-issued", 1);
    }

    public Event revoked() {
        return ofTheCase("approval.licence-revoked", 2);
    }

    /** From the receipt to the seal, in the order in which it happened. */
    public List<Event> wholeStory() {
        return List.of(submitted(), accepted(), opened(), proposed(), granted(), sealed());
    }

    public static void tell(Broker broker, Event... events) {
        Stream.of(events).forEach(event -> broker.send(topicOf(event), event));
    }

    public void tellWhole(Broker broker) {
        tell(broker, wholeStory().toArray(Event[]::new));
    }

    public static String topicOf(Event event) {
        return switch (event.type().split("\\.")[0]) {
            case "approval" -> event.type().startsWith("approval.licence") ? "approval.licence.v1" : "approval.case.v1";
            case "intake" -> event.type().equals("intake.account-bound") ? "intake.person.v1" : "intake.application.v1";
            default -> throw new IllegalArgumentException(event.type());
        };
    }

    private Event ofTheCase(String type, long sequence) {
        return with(ContractCheck.exampleEvent(type, id, sequence, CLICK), Map.of("applicantId", applicant, "number", number()));
    }

    public static Event with(Event event, Map<String, Object> members) {
        Map<String, Object> data = new HashMap<>(event.data());
        data.putAll(members);
        return new Event(event.specversion(), event.id(), event.source(), event.type(), event.subject(), event.time(),
                event.sequence(), event.actor(), event.onbehalfof(), event.organ(), event.traceparent(),
                event.datacontenttype(), data);
    }

    public static Event at(Instant time, Event event) {
        return new Event(event.specversion(), event.id(), event.source(), event.type(), event.subject(), time,
                event.sequence(), event.actor(), event.onbehalfof(), event.organ(), event.traceparent(),
                event.datacontenttype(), event.data());
    }
}
