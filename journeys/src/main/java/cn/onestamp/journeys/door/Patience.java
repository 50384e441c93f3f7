package cn.onestamp.journeys.door;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Waiting for what another desk will do by itself: looking again and again, less often the longer it takes, until a
 * deadline.
 */
public record Patience(Duration deadline, Duration firstPause) {

    private static final Duration USUAL_PAUSE = Duration.ofMillis(20);
    private static final long LONGEST_NANOS = 500_000_000;

    public Patience(Duration deadline) {
        this(deadline, USUAL_PAUSE);
    }

    /** @throws Unexpected when the deadline passes first */
    public <T> T until(String what, Supplier<Optional<T>> look) {
        long begun = System.nanoTime();
        long pause = firstPause.toNanos();
        Optional<T> seen = look.get();
        while (seen.isEmpty()) {
            if (System.nanoTime() - begun > deadline.toNanos() || Thread.currentThread().isInterrupted()) {
                throw new Unexpected("After " + deadline.toSeconds() + " s still not so: " + what);
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(LONGEST_NANOS, pause * 3 / 2);
            seen = look.get();
        }
        return seen.get();
    }

    public void untilTrue(String what, Supplier<Boolean> look) {
        until(what, () -> look.get() ? Optional.of(true) : Optional.empty());
    }
}
