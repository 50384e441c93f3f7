package cn.onestamp.store;

/** The store did not start; the message is one sentence that says why and what to do, {@link #exitCode} what a script may ask. */
public final class StoreCannotStart extends RuntimeException {

    /** Why, as a process exit code (2 usage, 3 port taken, 4 newer format, 5 file in use, 6 disk full, 7 file unreadable). */
    public enum Reason {
        USAGE(2), PORT_TAKEN(3), NEWER_FORMAT(4), FILE_IN_USE(5), DISK_FULL(6), UNREADABLE(7);

        private final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }
    }

    private final Reason reason;

    public StoreCannotStart(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public StoreCannotStart(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public int exitCode() {
        return reason.exitCode;
    }
}
