package cn.onestamp.intake.person;


import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody an account may ask for.
 *
 * @param personId of a person or an enterprise
 * @param name a person's masked, an enterprise's in full
 * @param until the last day a mandate holds, null where no end is set
 */
public record Principal(String personId, How how, String name, @Nullable LocalDate until) {

    public enum How { SELF, WARD, ENTERPRISE }
}
