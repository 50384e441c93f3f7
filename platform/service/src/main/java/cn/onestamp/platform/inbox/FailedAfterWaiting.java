package cn.onestamp.platform.inbox;

import cn.onestamp.platform.event.Event;

/** An event that had waited could not be heard when its turn came; the one that let it come had its own effect. */
public final class FailedAfterWaiting extends IllegalStateException {

    private final transient Event event;

    private FailedAfterWaiting(Event event, Throwable cause) {
        super("event " + event.id() + " waited and failed", cause);
        this.event = event;
    }

    /** Of several that waited for each other it is the last one that failed. */
    static FailedAfterWaiting of(Event event, Throwable cause) {
        return cause instanceof FailedAfterWaiting already ? already : new FailedAfterWaiting(event, cause);
    }

    public Event event() {
        return event;
    }
}
