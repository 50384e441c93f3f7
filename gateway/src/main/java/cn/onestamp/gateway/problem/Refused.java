package cn.onestamp.gateway.problem;

import org.jspecify.annotations.Nullable;

/** A request ends here, for the reason it carries. */
public final class Refused extends RuntimeException {

    private final Refusal refusal;

    public Refused(Refusal refusal) {
        this(refusal, null);
    }

    public Refused(Refusal refusal, @Nullable Throwable cause) {
        super(refusal.title(), cause, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
