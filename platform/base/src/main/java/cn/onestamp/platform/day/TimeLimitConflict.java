package cn.onestamp.platform.day;

/** The ledger of this case does not allow that entry now. */
public final class TimeLimitConflict extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Fact { ALREADY_SUSPENDED, NOT_SUSPENDED, ALREADY_STOPPED, ALREADY_STARTED, EARLIER_THAN_LAST_ENTRY }

    private final Fact fact;

    TimeLimitConflict(Fact fact) {
        super("time limit: " + fact);
        this.fact = fact;
    }

    public Fact fact() {
        return fact;
    }
}
