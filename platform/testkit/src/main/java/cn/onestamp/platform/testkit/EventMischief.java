package cn.onestamp.platform.testkit;

import cn.onestamp.platform.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Delivers a story (events of one or several subjects, in the order in which they happened) each event twice and in other
 * orders, and compares what is left with the run in which all went well. Every run has subjects of its own, so that all of
 * them may go to the same store.
 */
public final class EventMischief {

    private static final int FEW = 4;
    private static final int SHUFFLES = 40;

    /** The reader under test: how it hears, and what it has left for a subject at the end. */
    public interface Reader {

        void hear(Event event);

        /** Documents, lists or plain values; empty members do not count, nor the order of members. */
        Object endFor(String subject);
    }

    private final long seed;

    private EventMischief(long seed) {
        this.seed = seed;
    }

    public static EventMischief seeded(long seed) {
        return new EventMischief(seed);
    }

    /** @throws AssertionError naming the seed and the order after which something else is left */
    public void changesNothing(List<Event> story, Reader reader) {
        String expected = run(story, reader);
        for (List<Event> order : orders(story)) {
            String left = run(order, reader);
            if (!left.equals(expected)) {
                throw new AssertionError("seed " + seed + ", order " + told(order) + "\nleft:     " + left + "\nexpected: " + expected);
            }
        }
    }

    private List<List<Event>> orders(List<Event> story) {
        Random random = new Random(seed);
        List<List<Event>> orders = new ArrayList<>();
        if (story.size() <= FEW) {
            permutations(story).forEach(order -> orders.add(joined(order, shuffled(story, random))));
        }
        for (int i = 0; i < SHUFFLES; i++) {
            orders.add(shuffled(joined(story, story), random));
        }
        return orders;
    }

    private static String run(List<Event> order, Reader reader) {
        Map<String, String> aliases = new HashMap<>();
        order.forEach(event -> reader.hear(underAlias(event, aliases.computeIfAbsent(event.subject(), subject -> UUID.randomUUID().toString()))));
        Map<String, String> ends = new TreeMap<>();
        aliases.forEach((subject, alias) ->
                ends.put(subject, String.valueOf(plain(reader.endFor(alias))).replace(alias, subject)));
        return ends.toString();
    }

    private static Event underAlias(Event event, String alias) {
        return new Event(event.specversion(), Event.id(alias, event.sequence()), event.source(), event.type(), alias,
                event.time(), event.sequence(), event.actor(), event.onbehalfof(), event.organ(), event.traceparent(),
                event.datacontenttype(), event.data());
    }

    /** Sorted members and nothing empty: what was parked and taken out again leaves an empty list behind. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> sorted = new TreeMap<>();
            members.forEach((name, member) -> {
                Object left = plain(member);
                if (left != null) {
                    sorted.put(String.valueOf(name), left);
                }
            });
            return sorted.isEmpty() ? null : sorted;
        }
        if (value instanceof Collection<?> elements) {
            List<Object> list = elements.stream().map(EventMischief::plain).flatMap(Stream::ofNullable).toList();
            return list.isEmpty() ? null : list;
        }
        return value;
    }

    private static List<Event> joined(List<Event> first, List<Event> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<Event> shuffled(List<Event> events, Random random) {
        List<Event> order = new ArrayList<>(events);
        Collections.shuffle(order, random);
        return order;
    }

    private static Stream<List<Event>> permutations(List<Event> events) {
        if (events.isEmpty()) {
            return Stream.of(List.of());
        }
        return events.stream().flatMap(first -> permutations(events.stream().filter(other -> other != first).toList())
                .map(rest -> joined(List.of(first), rest)));
    }

    private static List<String> told(List<Event> order) {
        return order.stream().map(event -> event.type() + "#" + event.sequence()).toList();
    }
}
