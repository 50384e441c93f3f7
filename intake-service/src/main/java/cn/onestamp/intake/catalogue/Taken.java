package cn.onestamp.intake.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * What following a source has brought.
 *
 * @param vanished ids of entries that came from the source and are not in it any more; they stay as they are
 */
public record Taken(int added, int changed, List<String> vanished) {

    public static final Taken NOTHING = new Taken(0, 0, List.of());

    public int news() {
        return added + changed;
    }

    public Taken and(Taken other) {
        return new Taken(added + other.added, changed + other.changed,
                Stream.concat(vanished.stream(), other.vanished.stream()).toList());
    }
}
