package cn.onestamp.platform.problem;

import java.time.Duration;

/** Somebody tried too often (429). Says when to try again, and nothing about the tries. */
public final class TooManyTries extends Refusal {

    private final Duration wait;

    /** @param wait until the next try is looked at */
    public TooManyTries(Duration wait) {
        super(ProblemType.TOO_MANY_TRIES, "Wait before the next try");
        this.wait = wait;
    }

    /** Whole seconds, at least one: the value of {@code Retry-After}. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
