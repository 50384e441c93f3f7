package cn.onestamp.platform.problem;

import java.util.List;
import java.util.Map;

/** What the applicant can mend; always all of it at once (422). */
public final class Remediable extends Refusal {

    /** One thing to mend: {@code field} is a JSON pointer or a material code, {@code code} is stable, {@code message} is for people. */
    public record Fault(String field, String code, String message) {}

    private final List<Fault> faults;

    public Remediable(List<Fault> faults) {
        super(ProblemType.REMEDIABLE, faults.size() + " thing(s) to mend");
        this.faults = List.copyOf(faults);
    }

    /** Goes on where nothing was found. */
    public static void ifAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Remediable(faults);
        }
    }

    public List<Fault> faults() {
        return faults;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("faults", faults);
    }
}
