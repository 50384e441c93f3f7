package cn.onestamp.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one part at work: starts it, sees it ready, calls it back when it falls. One that was ready once is called back
 * for as long as the hall is open, at once after a fall and ever more patiently where it does not even start; one that
 * falls again and again before it was ever ready is given up.
 */
final class PartRunner {
    private static final int MOST_FALLS = 4;
    private static final long FIRST_PAUSE_MILLIS = 250;
    /** The longest pause is half a minute: that long a disk may have room again before anybody notices. */
    private static final int MOST_DOUBLINGS = 7;

    private final Part part;
    private final Path log;
    private final Clock clock;
    private final Notes notes;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Phase phase = Phase.WAITING;
    private volatile @Nullable Child child;
    private volatile @Nullable Instant since;
    private volatile long readyMillis;
    private volatile int restarts;
    private volatile @Nullable String why;

    PartRunner(Part part, Path log, Clock clock, Notes notes) {
        this.part = part;
        this.log = log;
        this.clock = clock;
        this.notes = notes;
    }

    Part part() {
        return part;
    }

    Path log() {
        return log;
    }

    /** Completes when the part was ready once, fails when it is given up. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    void run() {
        try {
            keepAtWork();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            giveUp("its watch was interrupted");
        }
    }

    private void keepAtWork() throws InterruptedException {
        int falls = 0;
        while (isOpen()) {
            Fall fall = work();
            falls = fall.wasReady() ? 0 : falls + 1;
            if (!isOpen()) {
                return;
            }
            if (!ready.isDone() && (fall.isHopeless() || falls >= MOST_FALLS)) {
                giveUp(fall.how());
                return;
            }
            fell(fall.how());
            closing.await(FIRST_PAUSE_MILLIS << Math.min(falls, MOST_DOUBLINGS), TimeUnit.MILLISECONDS);
        }
    }

    private Fall work() throws InterruptedException {
        try {
            Shift shift = new Shift(start(), clock);
            boolean wasReady = shift.awaitReady(part.readiness(), closing);
            if (wasReady) {
                atWork(shift.lasts().toMillis());
            }
            return new Fall(shift.end(), wasReady, shift.isStuck());
        } catch (IOException | RuntimeException failure) {
            return couldNotStart(failure);
        }
    }

    private Fall couldNotStart(Exception failure) throws InterruptedException {
        Child halfStarted = child;
        if (halfStarted != null) {
            halfStarted.end();
            halfStarted.awaitEnd();
        }
        return new Fall(failure.getMessage() == null ? failure.toString() : failure.getMessage(), false, true);
    }

    /** How one time at work ended; hopeless is what another start at once would not change. */
    private record Fall(String how, boolean wasReady, boolean isHopeless) {}

    private synchronized Child start() throws IOException, InterruptedException {
        if (!isOpen()) {
            throw new IllegalStateException("the hall is closing");
        }
        Launch launch = part.launch();
        Child started = Child.start(launch, log);
        child = started;
        since = clock.instant();
        become(Phase.STARTING);
        return started;
    }

    private void atWork(long millis) throws IOException {
        readyMillis = millis;
        if (!ready.isDone()) {
            part.afterReady();
        }
        why = null;
        become(Phase.READY);
        notes.say("  %-13s ready after %.1f s".formatted(part.name(), millis / 1000.0));
        ready.complete(null);
    }

    private void fell(String how) {
        restarts++;
        why = how;
        become(Phase.FELL);
        notes.say("  " + part.name() + ": " + how + "; it is started again (" + log + ")");
    }

    private void giveUp(String how) {
        why = how;
        become(Phase.GIVEN_UP);
        notes.say("  " + part.name() + " is given up: " + how);
        ready.completeExceptionally(new IllegalStateException(part.name() + " could not be started: " + how));
    }

    private boolean isOpen() {
        return closing.getCount() > 0;
    }

    /** From now on a fall is an end. */
    void noMoreCalls() {
        closing.countDown();
    }

    /** Ends it: asked first, and after a while without asking. Waits for a start that is under way. */
    void close(Duration patience) throws InterruptedException {
        Child last;
        synchronized (this) {
            last = child;
        }
        if (last != null) {
            last.close(patience);
        }
        become(Phase.STOPPED);
    }

    private void become(Phase next) {
        phase = next;
        notes.changed();
    }

    PartState state() {
        Child now = child;
        String answersAt = part.readiness() instanceof Readiness.Answers(var address) ? address.toString() : null;
        return new PartState(part.name(), part.ports(), phase, now == null ? null : now.identity(), since, readyMillis,
                answersAt, restarts, why);
    }
}
