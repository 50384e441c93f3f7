package cn.onestamp.platform.reference;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.Poison;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The copy of one topic: the latest value per key, also grouped by what readers look for.
 *
 * @param <T> the reader's own record, naming only the fields it uses
 */
public final class Shelf<T> {

    private record Kept<T>(long sequence, T value) {}

    private final String topic;
    private final Class<T> type;
    private final Function<T, String> group;
    private final Map<String, Kept<T>> kept = new ConcurrentHashMap<>();
    private final Map<String, Map<String, T>> groups = new ConcurrentHashMap<>();

    public Shelf(String topic, Class<T> type, Function<T, String> group) {
        this.topic = topic;
        this.type = type;
        this.group = group;
    }

    public String topic() {
        return topic;
    }

    public Optional<T> find(String key) {
        return Optional.ofNullable(kept.get(key)).map(Kept::value);
    }

    public Collection<T> in(String groupKey) {
        Map<String, T> found = groups.get(groupKey);
        return found == null ? List.of() : found.values();
    }

    public List<T> all() {
        return kept.values().stream().map(Kept::value).toList();
    }

    synchronized void put(Event event) {
        Kept<T> before = kept.get(event.subject());
        if (before != null && before.sequence() >= event.sequence()) {
            return;
        }
        T value = event.as(type);
        String groupNow = groupOf(value, event);
        kept.put(event.subject(), new Kept<>(event.sequence(), value));
        if (before != null && !group.apply(before.value()).equals(groupNow)) {
            groups.get(group.apply(before.value())).remove(event.subject());
        }
        groups.computeIfAbsent(groupNow, any -> new ConcurrentHashMap<>()).put(event.subject(), value);
    }

    private String groupOf(T value, Event event) {
        String found = group.apply(value);
        if (found == null) {
            throw new Poison(event.type() + " lacks what its readers look for");
        }
        return found;
    }
}
