package cn.onestamp.local.hall;

import cn.onestamp.local.process.Memory;
import cn.onestamp.local.process.PartState;
import cn.onestamp.local.process.Phase;
import cn.onestamp.local.process.ProcessIdentity;
import cn.onestamp.local.process.Readiness;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one process is doing now.
 *
 * @param state {@code ready}, {@code starting}, {@code starting again}, {@code waiting}, {@code does not answer},
 *     {@code given up} or {@code gone}
 * @param pid 0 where it does not run
 * @param secondsToReady how long its last start took
 * @param why what ended its last time at work, for a person; empty while it is well
 */
record ProcessReport(
        String name,
        String state,
        int port,
        long pid,
        long memoryMiB,
        long uptimeSeconds,
        double secondsToReady,
        int restarts,
        String why) {

    static ProcessReport of(PartState part, Instant now) throws InterruptedException {
        ProcessIdentity identity = part.identity();
        boolean alive = identity != null && identity.isAlive();
        return new ProcessReport(
                part.name(),
                state(part, alive),
                part.ports().getFirst(),
                alive ? identity.pid() : 0,
                alive ? Memory.of(identity.pid()) : 0,
                alive ? seconds(part.since(), now) : 0,
                part.readyMillis() / 1000.0,
                part.restarts(),
                part.why() == null ? "" : part.why());
    }

    boolean isReady() {
        return state.equals(Phase.READY.words());
    }

    private static String state(PartState part, boolean alive) throws InterruptedException {
        if (!alive && (part.phase() == Phase.READY || part.phase() == Phase.STARTING)) {
            return "gone";
        }
        return part.phase() == Phase.READY && !answers(part) ? "does not answer" : part.phase().words();
    }

    private static boolean answers(PartState part) throws InterruptedException {
        String address = part.answersAt();
        return address == null
                ? new Readiness.Listens(part.ports().getFirst()).holds()
                : new Readiness.Answers(URI.create(address)).holds();
    }

    private static long seconds(@Nullable Instant since, Instant now) {
        return since == null ? 0 : Duration.between(since, now).toSeconds();
    }

    String line() {
        return "%-13s %-15s %6d %8s %6d MiB %9s %9d".formatted(
                name, state, port, pid == 0 ? "-" : Long.toString(pid), memoryMiB, uptime(), restarts);
    }

    /** Said below the table of one that is not well. */
    Optional<String> explanation() {
        return Optional.of(why).filter(said -> !said.isEmpty() && !isReady()).map(said -> name
                + (state.equals(Phase.FELL.words()) ? " waits to be started again: " : ": ") + said);
    }

    private String uptime() {
        Duration up = Duration.ofSeconds(uptimeSeconds);
        return "%d:%02d:%02d".formatted(up.toHours(), up.toMinutesPart(), up.toSecondsPart());
    }
}
