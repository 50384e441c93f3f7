package cn.onestamp.intake.person;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody an account may ask for.
 *
 * @param personId of a person or an enterprise
 * @param name a person's masked, an enterprise's in full
 * @param until the last day a mandate holds, null where no end is set
 * @param onlyItems codes of what a minor asks for alone, null for everybody else
 */
public record Principal(String personId, How how, String name, @Nullable LocalDate until, @Nullable Set<String> onlyItems) {

    public enum How { SELF, WARD, ENTERPRISE }

    public boolean mayAskFor(String itemCode) {
        return onlyItems == null || onlyItems.contains(itemCode);
    }
}
