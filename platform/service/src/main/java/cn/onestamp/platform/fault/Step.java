package cn.onestamp.platform.fault;

import java.util.ServiceLoader;

/** The steps between which a crash must lose and double nothing. */
public enum Step {
    BEFORE_COMMIT,
    AFTER_COMMIT_BEFORE_REPLY,
    AFTER_OUTBOX_READ_BEFORE_SEND,
    AFTER_SEND_BEFORE_MARK,
    AFTER_CONSUME_BEFORE_STORE,
    AFTER_STORE_BEFORE_OFFSET,
    AFTER_PROVIDER_CALL_BEFORE_MARK;

    /** Told when a step is reached; only a test's class path holds one. */
    public interface Observer {
        void reached(Step step);
    }

    private static final Observer OBSERVER =
            ServiceLoader.load(Observer.class).findFirst().orElse(step -> { });

    public void reached() {
        OBSERVER.reached(this);
    }
}
