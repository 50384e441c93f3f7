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
 * Keeps one part at work: starts it, sees it ready, calls it back when it falls. One that was ready is called back at
 * once and without limit; one that falls again and again before it was ready is given up.
 */
final class PartRunner {
    private static final int MOST_FALLS = 4;

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
        } catch (InterruptedException | IOException | RuntimeException failure) {
            giveUp(failure);
        }
    }

    private void keepAtWork() throws IOException, InterruptedException {
        for (int falls = 0; isOpen(); ) {
            Shift shift = new Shift(start(), clock);
            if (shift.awaitReady(part.readiness(), closing)) {
                falls = 0;
                atWork(shift.lasts().toMillis());
            } else {
                falls++;
            }
            String how = shift.end();
            if (isOpen() && (falls >= MOST_FALLS || shift.isStuck() && !ready.isDone())) {
                throw new IllegalStateException(how);
            }
            if (isOpen()) {
                fell(how);
                closing.await(250L << falls, TimeUnit.MILLISECONDS);
            }
        }
    }

    private synchronized Child start() throws IOException, InterruptedException {
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
        become(Phase.READY);
        notes.say("  %-13s ready after %.1f s".formatted(part.name(), millis / 1000.0));
        ready.complete(null);
    }

    private void fell(String how) {
        restarts++;
        become(Phase.FELL);
        notes.say("  " + part.name() + ": " + how + "; it is started again (" + log + ")");
    }

    private void giveUp(Exception failure) {
        if (isOpen()) {
            become(Phase.GIVEN_UP);
            String why = failure.getMessage() == null ? failure.toString() : failure.getMessage();
            notes.say("  " + part.name() + " is given up: " + why);
            ready.completeExceptionally(new IllegalStateException(part.name() + " could not be started: " + why, failure));
        }
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
                answersAt, restarts);
    }
}
