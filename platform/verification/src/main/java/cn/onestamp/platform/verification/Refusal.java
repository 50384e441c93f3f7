package cn.onestamp.platform.verification;

/** Ends a verification; never leaves this package. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String part;

    Refusal(Reason reason, String part, String detail) {
        super(detail);
        this.reason = reason;
        this.part = part;
    }

    static void unless(boolean holds, Reason reason, String part, String detail) {
        if (!holds) {
            throw new Refusal(reason, part, detail);
        }
    }

    Verdict.Refused verdict() {
        return new Verdict.Refused(reason, part, String.valueOf(getMessage()));
    }
}
