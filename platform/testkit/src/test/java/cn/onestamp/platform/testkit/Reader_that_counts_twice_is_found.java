package cn.onestamp.platform.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.onestamp.platform.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class Reader_that_counts_twice_is_found {

    private static final List<Event> STORY = List.of(
            ContractCheck.exampleEvent("intake.application-submitted", "a", 1, null),
            ContractCheck.exampleEvent("intake.application-accepted", "a", 2, null));

    @Test
    void with_the_seed_and_the_order() {
        Map<String, List<String>> heard = new HashMap<>();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> EventMischief.seeded(7).changesNothing(STORY, reader(
                        event -> heard.computeIfAbsent(event.subject(), any -> new ArrayList<>()).add(event.type()), heard)))
                .withMessageContaining("seed 7, order [intake.application-");
    }

    @Test
    void also_one_that_believes_the_last_word() {
        Map<String, String> last = new HashMap<>();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> EventMischief.seeded(7).changesNothing(STORY, reader(
                        event -> last.put(event.subject(), event.type()), last)));
    }

    @Test
    void and_one_that_keeps_each_at_its_place_is_not_blamed() {
        Map<String, Map<Long, String>> kept = new HashMap<>();
        EventMischief.seeded(7).changesNothing(STORY, reader(
                event -> kept.computeIfAbsent(event.subject(), any -> new TreeMap<>()).put(event.sequence(), event.type()), kept));
    }

    private static EventMischief.Reader reader(Consumer<Event> hearing, Map<String, ?> ends) {
        return new EventMischief.Reader() {
            @Override
            public void hear(Event event) {
                hearing.accept(event);
            }

            @Override
            public Object endFor(String subject) {
                return ends.get(subject);
            }
        };
    }
}
