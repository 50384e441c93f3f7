package cn.onestamp.platform.problem;

import java.util.Map;

/** The request itself cannot be understood (400); {@code field} names where. */
public final class Malformed extends Refusal {

    private final String field;

    public Malformed(String field, String fact) {
        super(ProblemType.MALFORMED_REQUEST, fact);
        this.field = field;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("field", field);
    }
}
