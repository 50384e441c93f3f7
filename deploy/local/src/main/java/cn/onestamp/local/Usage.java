package cn.onestamp.local;

import java.util.Set;

/**
 * What one command understands.
 *
 * @param line shown to a person, after {@code ./onestamp}
 * @param flags options without a value
 * @param valued options followed by a value
 */
public record Usage(String line, String does, Set<String> flags, Set<String> valued) {
    public Usage {
        flags = Set.copyOf(flags);
        valued = Set.copyOf(valued);
    }

    String name() {
        return line.split(" ", 2)[0];
    }

    boolean isFlag(String option) {
        return flags.contains(option);
    }

    boolean takesValue(String option) {
        return valued.contains(option) || option.equals("data");
    }
}
