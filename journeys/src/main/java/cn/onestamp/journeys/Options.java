package cn.onestamp.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** @throws IllegalArgumentException where it is no positive whole number */
    int number(String name, int usual) {
        return find(name).map(typed -> positive(name, typed)).orElse(usual);
    }

    /** @throws IllegalArgumentException where one of them is no positive whole number */
    List<Integer> numbers(String name, String usual) {
        return Stream.of(find(name).orElse(usual).split(",", -1)).map(typed -> positive(name, typed)).toList();
    }

    private static int positive(String name, String typed) {
        if (!typed.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException("--" + name + " takes whole numbers from 1, not \"" + typed + "\"");
        }
        return Integer.parseInt(typed);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(given.get(name));
    }

    String get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("--" + name + " is needed"));
    }
}
