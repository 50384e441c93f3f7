package cn.onestamp.approval.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Materials promised at an acceptance with tolerance (容缺受理) that have not come yet; nothing is granted before.
 *
 * @param overdueSince the last day promised for them, where it has passed. What becomes of the case is the reviewer's to say
 */
public record Awaited(List<String> materials, Optional<LocalDate> overdueSince) {

    public static final Awaited NOTHING = new Awaited(List.of(), Optional.empty());

    public Awaited {
        materials = List.copyOf(materials);
    }
}
