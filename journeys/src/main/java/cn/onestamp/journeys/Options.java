package cn.onestamp.journeys;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed behind a program's name: {@code --name value} pairs. */
final class Options {

    private final Map<String, String> given = new HashMap<>();

    /** @throws IllegalArgumentException naming what is not known or has no value */
    Options(String[] typed, Set<String> known) {
        for (int i = 0; i < typed.length; i += 2) {
            String name = typed[i].startsWith("--") ? typed[i].substring(2) : "";
            if (!known.contains(name) || i + 1 == typed.length) {
                throw new IllegalArgumentException("Not understood: " + typed[i] + "; known are " + known);
            }
            given.put(name, typed[i + 1]);
        }
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(given.get(name));
    }

    String get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("--" + name + " is needed"));
    }
}
