package cn.onestamp.journeys.fault;

import cn.onestamp.journeys.door.Patience;
import cn.onestamp.journeys.hall.Hall;
import cn.onestamp.journeys.hall.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Kills processes of the hall; the launcher calls them back, nobody else does anything. */
final class Mischief {

    private static final Patience BACK = new Patience(Duration.ofSeconds(120));

    private final Hall hall;

    Mischief(Hall hall) {
        this.hall = hall;
    }

    /** How many seconds until it was ready again. */
    double kills(String name) {
        Processes.At victim = hall.processes().part(name);
        long begun = System.nanoTime();
        signal("-9", victim.pid());
        return backAfter(victim, begun);
    }

    /** The service dies by itself when it next reaches the step. */
    double letsDieAt(String step, String service) {
        Processes.At victim = hall.processes().part(service);
        try {
            Path file = hall.data().resolve("fault-" + service);
            Files.move(Files.writeString(file.resolveSibling(file.getFileName() + ".new"), step), file);
            BACK.untilTrue(service + " reaches " + step, () -> Files.notExists(file));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return backAfter(victim, System.nanoTime());
    }

    /** Keeps it away for a while: the launcher is stopped meanwhile, so it cannot call it back. */
    double killsFor(Duration while_, String name) {
        Processes.At victim = hall.processes().part(name);
        long caretaker = hall.processes().caretaker();
        signal("-STOP", caretaker);
        try {
            signal("-9", victim.pid());
            pause(while_);
        } finally {
            signal("-CONT", caretaker);
        }
        return backAfter(victim, System.nanoTime());
    }

    /** Some time between the two, drawn from the seed. */
    static void pause(Random random, int fromMillis, int toMillis) {
        pause(Duration.ofMillis(random.nextInt(fromMillis, toMillis)));
    }

    private double backAfter(Processes.At victim, long begun) {
        BACK.untilTrue(victim.name() + " is back", () -> hall.processes().part(victim.name()).restarts() > victim.restarts()
                && hall.processes().part(victim.name()).ready());
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void pause(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    private static void signal(String signal, long pid) {
        try {
            if (new ProcessBuilder("kill", signal, String.valueOf(pid)).start().waitFor() != 0) {
                throw new IllegalStateException("kill " + signal + " " + pid + " did not work");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
