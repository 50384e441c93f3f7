package cn.onestamp.notification.binding.messaging;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.onestamp.notification.ACase;
import cn.onestamp.notification.RunningNotification;
import cn.onestamp.notification.binding.Bindings;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.event.Poison;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.EventMischief;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

@RunningNotification
class Account_is_bound_to_a_person {

    @Autowired
    private PersonListener listener;

    @Autowired
    private Bindings bindings;

    @Autowired
    private MongoDatabase own;

    private final String person = UUID.randomUUID().toString();

    @Test
    void and_a_second_one_as_well() {
        hear(bound(person, 1, "phone-" + person));
        hear(bound(person, 2, "desk-" + person));
        assertThat(bindings.find("phone-" + person).block()).isEqualTo(person);
        assertThat(bindings.find("desk-" + person).block()).isEqualTo(person);
    }

    @Test
    void until_it_is_released() {
        hear(bound(person, 1, "stranger-" + person));
        hear(released(person, 2, "stranger-" + person));
        hear(bound(person, 3, "own-" + person));
        assertThat(bindings.find("stranger-" + person).blockOptional()).isEmpty();
        assertThat(bindings.find("own-" + person).block()).isEqualTo(person);
    }

    @Test
    void whatever_comes_first_and_however_often() {
        List<Event> story = List.of(bound(person, 1, "a-" + person), bound(person, 2, "b-" + person), released(person, 3, "a-" + person));
        EventMischief.seeded(3).changesNothing(story, new EventMischief.Reader() {
            @Override
            public void hear(Event event) {
                Account_is_bound_to_a_person.this.hear(event);
            }

            @Override
            public Object endFor(String subject) {
                return Mono.from(own.getCollection("bindings").find(eq("_id", subject)).first()).block();
            }
        });
    }

    @Test
    void but_not_without_an_account() {
        assertThatExceptionOfType(Poison.class).isThrownBy(() -> hear(bound(person, 1, " ")));
    }

    private void hear(Event event) {
        listener.hear(new ConsumerRecord<>("intake.person.v1", 0, 0, event.subject(), EventJson.write(event)));
    }

    private static Event released(String person, long sequence, String account) {
        return ACase.with(ContractCheck.exampleEvent("intake.account-released", person, sequence, null), Map.of("account", account));
    }

    private static Event bound(String person, long sequence, String account) {
        return ACase.with(ContractCheck.exampleEvent("intake.account-bound", person, sequence, null), Map.of("account", account));
    }
}
