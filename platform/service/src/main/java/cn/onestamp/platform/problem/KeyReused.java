package cn.onestamp.platform.problem;

/** The idempotency key was already used by this caller for a request with another content (422). */
public final class KeyReused extends Refusal {

    public KeyReused() {
        super(ProblemType.KEY_REUSED, "This Idempotency-Key was used before with another body");
    }
}
