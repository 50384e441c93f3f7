package cn.onestamp.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person typed after the command.
 *
 * @param words everything that is not an option, in order
 * @param options by name without dashes; a flag has an empty value
 */
public record Arguments(List<String> words, Map<String, String> options) {

    /** Reads {@code --name value}, {@code --name=value} and {@code --flag}; one dash makes no option. */
    public static Arguments read(List<String> typed, Usage usage) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (!word.startsWith("--")) {
                words.add(word);
                continue;
            }
            String[] parts = word.substring(2).split("=", 2);
            if (usage.isFlag(parts[0]) && parts.length == 1) {
                options.put(parts[0], "");
            } else if (!usage.takesValue(parts[0])) {
                throw new Refusal(usage.name() + " does not know " + word + "; it is: ./onestamp " + usage.line());
            } else if (parts.length == 2) {
                options.put(parts[0], parts[1]);
            } else if (i + 1 < typed.size()) {
                options.put(parts[0], typed.get(++i));
            } else {
                throw new Refusal(word + " needs a value; it is: ./onestamp " + usage.line());
            }
        }
        return new Arguments(List.copyOf(words), Map.copyOf(options));
    }

    public boolean has(String option) {
        return options.containsKey(option);
    }

    public Optional<String> find(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /** Refuses words where only options are understood. */
    public void mustBeOptionsOnly() {
        if (!words.isEmpty()) {
            throw new Refusal("Only options are understood here, not \"" + String.join(" ", words) + "\"; ./onestamp help lists them.");
        }
    }

    /** The only word, or a refusal naming what was expected. */
    public String only(String expected) {
        if (words.size() != 1) {
            throw new Refusal("Expected " + expected + " but got: " + (words.isEmpty() ? "nothing" : String.join(" ", words)));
        }
        return words.getFirst();
    }
}
