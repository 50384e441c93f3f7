package cn.onestamp.platform.problem;

/** A state-changing request came without a usable {@code Idempotency-Key} (400). */
public final class KeyMissing extends Refusal {

    public KeyMissing(String fact) {
        super(ProblemType.KEY_MISSING, fact);
    }
}
