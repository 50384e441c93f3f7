package cn.onestamp.notification.notice.messaging;

import cn.onestamp.notification.notice.TellPeople;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.inbox.Inbox;
import cn.onestamp.platform.inbox.Listening;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Hears a case at both services that own it in turn. The thread of a case remembers how far each of the two was heard;
 * the notice itself bears being kept twice, so the two need no order between them.
 */
@Component
final class CaseListener {

    private final TellPeople tellPeople;
    private final AgentsOfCases agents;
    private final Inbox frontDesk;
    private final Inbox backOffice;
    private final Inbox mandates;
    private final Inbox register;

    CaseListener(@Qualifier("threads") Aggregates threads, TellPeople tellPeople, Clock machine) {
        this.tellPeople = tellPeople;
        this.agents = new AgentsOfCases(threads);
        this.frontDesk = new Inbox(threads, "application", machine, this::tell);
        this.backOffice = new Inbox(threads, "case", machine, this::tell);
        this.mandates = new Inbox(threads, "mandate", machine, this::tell);
        this.register = new Inbox(threads, "licence", machine, this::tell);
    }

    @KafkaListener(topics = "intake.application.v1")
    void hearFrontDesk(ConsumerRecord<String, byte[]> record) {
        Listening.hear(record, frontDesk);
    }

    @KafkaListener(topics = "approval.case.v1")
    void hearBackOffice(ConsumerRecord<String, byte[]> record) {
        Listening.hear(record, backOffice);
    }

    @KafkaListener(topics = "intake.mandate.v1")
    void hearMandates(ConsumerRecord<String, byte[]> record) {
        Listening.hear(record, mandates);
    }

    @KafkaListener(topics = "approval.licence.v1")
    void hearRegister(ConsumerRecord<String, byte[]> record) {
        Listening.hear(record, register);
    }

    private Mono<Change> tell(Event event, Optional<Document> own) {
        return agents.of(event, own).flatMap(agent -> tellPeople.of(event, agent))
                .then(Mono.fromSupplier(() -> new Change(agents.remembered(event), List.of(), Map.of())));
    }
}
