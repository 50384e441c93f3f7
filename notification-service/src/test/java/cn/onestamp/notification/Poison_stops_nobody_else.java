package cn.onestamp.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.testkit.Broker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningNotification
class Poison_stops_nobody_else {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String TOPIC = "intake.application.v1";
    private static final int PARTITION = 0;

    private final Broker broker;
    private final Operator operator;
    private final Reader behind;
    private final ACase next = ACase.ofAnApplicant();

    Poison_stops_nobody_else(@LocalServerPort int port, @LocalManagementPort int management, Broker broker) {
        this.broker = broker;
        this.operator = Operator.at(management);
        this.behind = Reader.at(port, next.account());
    }

    record Sent(String reason, @Nullable String key, byte[] value) {
        @Override
        public String toString() {
            return reason;
        }
    }

    static Stream<Sent> poisons() {
        ACase story = ACase.ofAnApplicant();
        Event good = story.submitted();
        String text = new String(EventJson.write(good), UTF_8);
        return Stream.of(
                new Sent("not JSON of the agreed shape", story.id(), "{\"specversion\":".getBytes(UTF_8)),
                new Sent("not JSON of the agreed shape", story.id(), (text + text).getBytes(UTF_8)),
                new Sent("unknown type intake.application-lost", story.id(), text.replace(good.type(), "intake.application-lost").getBytes(UTF_8)),
                new Sent("unknown type ../../secret", story.id(), text.replace(good.type(), "../../secret").getBytes(UTF_8)),
                new Sent("envelope version 2.0", story.id(), text.replace("\"1.0\"", "\"2.0\"").getBytes(UTF_8)),
                new Sent("key is not the subject", null, EventJson.write(good)),
                new Sent("key is not the subject", UUID.randomUUID().toString(), EventJson.write(good)),
                new Sent("not UTF-8", story.id(), new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', '}'}),
                new Sent("envelope is incomplete", story.id(), "null".getBytes(UTF_8)),
                new Sent("envelope is incomplete", story.id(), text.replace("\"sequence\":1", "\"sequence\":0").getBytes(UTF_8)),
                new Sent("value of 5242880 bytes", story.id(), new byte[5 << 20]),
                new Sent("value of 1048000 bytes", story.id(), new byte[1_048_000]),
                new Sent("intake.application-submitted has no applicantId", story.id(),
                        EventJson.write(ACase.with(good, Map.of("applicantId", "")))));
    }

    @ParameterizedTest
    @MethodSource("poisons")
    void it_is_laid_aside_with_the_reason_and_the_next_case_is_heard(Sent poison) {
        int before = operator.letters().size();
        broker.send(new ProducerRecord<>(TOPIC, PARTITION, poison.key(), poison.value()));
        Event good = next.submitted();
        broker.send(new ProducerRecord<>(TOPIC, PARTITION, good.subject(), EventJson.write(good)));
        ACase.tell(broker, next.bound());
        await().atMost(SOON).until(() -> behind.titles().size() == 1);
        List<Operator.Letter> letters = operator.letters();
        assertThat(letters).hasSize(before + 1);
        assertThat(letters.getLast().reason()).isEqualTo(poison.reason());
        assertThat(letters.getLast().topic()).isEqualTo(TOPIC);
        assertThat(letters.getLast().key()).isEqualTo(poison.key());
    }

    @Test
    void only_the_later_events_of_its_own_case_wait_for_it() {
        ACase.tell(broker, next.bound(), ACase.with(next.submitted(), Map.of("itemName", "")), next.accepted());
        ACase other = ACase.ofAnApplicant();
        ACase.tell(broker, other.submitted(), other.accepted());
        await().atMost(SOON).until(() -> operator.letters().stream().anyMatch(letter -> next.number().equals(letter.number())));
        assertThat(behind.titles()).isEmpty();
    }
}
