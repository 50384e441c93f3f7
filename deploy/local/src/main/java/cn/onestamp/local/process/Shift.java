package cn.onestamp.local.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One time at work of a part, from the start of its process to its end. */
final class Shift {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long LOOK_EVERY_MILLIS = 100;

    private final Child child;
    private final Clock clock;
    private final Instant begun;
    private String lacking = "";

    Shift(Child child, Clock clock) {
        this.child = child;
        this.clock = clock;
        this.begun = clock.instant();
    }

    /** True once it is ready; false when it ended before, took too long, or the hall closes. */
    boolean awaitReady(Readiness readiness, CountDownLatch closing) throws InterruptedException {
        while (child.isAlive() && closing.getCount() > 0) {
            Optional<String> missing = readiness.missing();
            if (missing.isEmpty() && child.isAlive()) {
                return true;
            }
            if (lasts().compareTo(PATIENCE) > 0) {
                lacking = missing.orElse("it ended");
                return false;
            }
            closing.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    Duration lasts() {
        return Duration.between(begun, clock.instant());
    }

    /** It runs and yet never became ready: starting it again would not help. */
    boolean isStuck() {
        return !lacking.isEmpty();
    }

    /** Waits for the end, which is now where readiness was waited for in vain, and says how it came. */
    String end() throws InterruptedException {
        if (!isStuck()) {
            return "it ended with status " + child.awaitEnd();
        }
        child.end();
        child.awaitEnd();
        return "it was not ready within " + PATIENCE.toMinutes() + " minutes, " + lacking;
    }
}
