package cn.onestamp.intake.catalogue;

import org.jspecify.annotations.Nullable;

/** An organ as the catalogue keeps it. */
public record KeptOrgan(
        String code, String name, String type, String division, @Nullable String parent, @Nullable String actsInNameOf,
        boolean canDecide) {

    /** The organ under whose name its people decide: a working body acts in the name of its government. */
    public String decidesAs() {
        return actsInNameOf == null ? code : actsInNameOf;
    }
}
