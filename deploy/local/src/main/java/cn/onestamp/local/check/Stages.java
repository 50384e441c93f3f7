package cn.onestamp.local.check;

import cn.onestamp.local.Refusal;
import cn.onestamp.local.Screen;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs one stage after another, whatever the ones before gave, and remembers which failed. */
public final class Stages {
    private final Screen screen;
    private final long begun = System.nanoTime();
    private final List<String> failed = new ArrayList<>();

    public Stages(Screen screen) {
        this.screen = screen;
    }

    /** True when the stage passed; its minutes are said either way. */
    public boolean run(String name, Work work) throws InterruptedException {
        screen.say("== " + name);
        long started = System.nanoTime();
        boolean passed = passes(work);
        if (!passed) {
            failed.add(name);
        }
        screen.say("== %s: %s, %s".formatted(name, passed ? "passed" : "FAILED", minutes(started)));
        return passed;
    }

    private boolean passes(Work work) throws InterruptedException {
        try {
            return work.passes();
        } catch (Refusal refusal) {
            screen.say(refusal.getMessage());
            return false;
        } catch (IOException failure) {
            screen.say(failure.toString());
            return false;
        }
    }

    public List<String> failed() {
        return List.copyOf(failed);
    }

    public Duration taken() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    public static String minutes(Duration duration) {
        return "%d min %02d s".formatted(duration.toMinutes(), duration.toSecondsPart());
    }

    private static String minutes(long since) {
        return minutes(Duration.ofNanos(System.nanoTime() - since));
    }

    /** What a stage does. */
    @FunctionalInterface
    public interface Work {
        boolean passes() throws IOException, InterruptedException;
    }
}
