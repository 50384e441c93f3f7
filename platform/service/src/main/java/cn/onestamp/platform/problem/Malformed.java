package cn.onestamp.platform.problem;

import java.util.Map;

/** The request itself cannot be understood (400); {@code field} names where, in part if what the sender made of it is long. */
public final class Malformed extends Refusal {

    private static final int LONGEST = 100;

    private final String field;

    public Malformed(String field, String fact) {
        super(ProblemType.MALFORMED_REQUEST, fact);
        this.field = field.length() > LONGEST ? field.substring(0, LONGEST) : field;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("field", field);
    }
}
