package cn.onestamp.local.process;

import cn.onestamp.local.Refusal;
import cn.onestamp.local.Screen;
import cn.onestamp.local.folder.DataFolder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** All parts of one hall: started side by side as soon as what they need is ready, closed from the door inwards. */
public final class Household {
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Screen screen;
    private final HallState blank;
    private final List<PartRunner> runners;
    private final HallNote hallNote;
    private volatile boolean ready;
    private volatile long readyMillis;

    public Household(DataFolder folder, List<Part> parts, HallState blank, Screen screen, Clock clock) {
        this.screen = screen;
        this.blank = blank;
        this.hallNote = new HallNote(folder, this::state, screen);
        Notes notes = new NotesInFolder();
        this.runners = parts.stream().map(part -> new PartRunner(part, folder.log(part.name()), clock, notes)).toList();
    }

    public void start() {
        runners.forEach(runner ->
                Thread.ofPlatform().name(runner.part().name()).daemon().start(() -> lookAfter(runner)));
    }

    private void lookAfter(PartRunner runner) {
        try {
            needs(runner).join();
            runner.run();
        } catch (CompletionException somethingItNeeds) {
            runner.ready().completeExceptionally(somethingItNeeds.getCause());
        }
    }

    private CompletableFuture<Void> needs(PartRunner runner) {
        return CompletableFuture.allOf(runners.stream()
                .filter(other -> runner.part().needs().contains(other.part().name()))
                .map(PartRunner::ready)
                .toArray(CompletableFuture[]::new));
    }

    /** Waits until every part was ready; the first that cannot be started ends the wait with its name and log. */
    public void awaitReady(long sinceNanos) {
        CompletableFuture<Void> all =
                CompletableFuture.allOf(runners.stream().map(PartRunner::ready).toArray(CompletableFuture[]::new));
        CompletableFuture<Void> firstFailure = new CompletableFuture<>();
        runners.forEach(runner -> runner.ready().exceptionally(failure -> {
            firstFailure.completeExceptionally(refusal(runner, failure));
            return null;
        }));
        try {
            CompletableFuture.anyOf(all, firstFailure).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Refusal refusal ? refusal : new Refusal(failed.getCause().getMessage());
        }
        readyMillis = (System.nanoTime() - sinceNanos) / 1_000_000;
        ready = true;
        hallNote.write();
    }

    private static Refusal refusal(PartRunner runner, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return new Refusal(cause.getMessage() + "; see " + runner.log());
    }

    /** Sends everybody home, door first; calling it again does no harm. */
    public void close() throws InterruptedException {
        runners.forEach(PartRunner::noMoreCalls);
        for (Part.Layer layer : Part.Layer.values()) {
            List<Thread> closing = new ArrayList<>();
            runners.stream().filter(runner -> runner.part().layer() == layer).forEach(runner -> closing.add(
                    Thread.ofVirtual().start(() -> close(runner))));
            for (Thread thread : closing) {
                thread.join();
            }
        }
        hallNote.close();
    }

    private static void close(PartRunner runner) {
        try {
            runner.close(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    public HallState state() {
        return new HallState(blank.caretaker(), blank.portBase(), blank.address(), ready, readyMillis,
                runners.stream().map(PartRunner::state).toList());
    }

    private final class NotesInFolder implements Notes {
        @Override
        public void changed() {
            hallNote.write();
        }

        @Override
        public void say(String line) {
            screen.say(line);
        }
    }
}
