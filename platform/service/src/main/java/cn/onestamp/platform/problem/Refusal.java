package cn.onestamp.platform.problem;

import java.util.Map;

/** A designed "no": a fact, its type, and what the caller needs to go on. Carries no stack trace, because it is no fault. */
public abstract sealed class Refusal extends RuntimeException permits Absent, NotAllowed, NotNow, Remediable, KeyReused, KeyMissing, Malformed,
        NoRoom, SignInNeeded, TooManyTries, Unavailable {

    private final ProblemType type;

    Refusal(ProblemType type, String fact) {
        super(fact, null, false, false);
        this.type = type;
    }

    public ProblemType type() {
        return type;
    }

    /** Members of the problem document besides type, title, status and detail. */
    public Map<String, Object> details() {
        return Map.of();
    }
}
