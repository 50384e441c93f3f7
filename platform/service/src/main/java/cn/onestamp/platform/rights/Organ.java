package cn.onestamp.platform.rights;

import org.jspecify.annotations.Nullable;

/**
 * An organ as far as rights go: its name, its parent, and the organ in whose name a working body acts.
 *
 * @param division  12 digits, the area it is of
 * @param canDecide whether it may head a document; false also where nobody said so
 */
public record Organ(
        String code, String name, String type, @Nullable String division, @Nullable String parent, @Nullable String actsInNameOf,
        Boolean canDecide) {

    public Organ {
        canDecide = Boolean.TRUE.equals(canDecide);
    }
}
