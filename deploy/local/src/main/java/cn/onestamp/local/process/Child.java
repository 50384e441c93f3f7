package cn.onestamp.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A started process of ours. */
public final class Child {
    /**
     * Ctrl-C reaches everything in the terminal's group at once. Ours are sent home in order, so they stand outside
     * that group and do not hear it; exec keeps the pid.
     */
    private static final String APART =
            "trap '' INT HUP; if command -v setsid >/dev/null 2>&1; then exec setsid \"$@\"; fi; exec \"$@\"";

    private static final long LOG_LIMIT = 20L << 20;

    private final Process process;
    private final ProcessIdentity identity;

    private Child(Process process, ProcessIdentity identity) {
        this.process = process;
        this.identity = identity;
    }

    public static Child start(Launch launch, Path log) throws IOException {
        makeRoom(log);
        List<String> command = new ArrayList<>(List.of("sh", "-c", APART, "onestamp"));
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(launch.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(launch.environment());
        Process process = builder.start();
        return new Child(process, ProcessIdentity.of(process.pid()).orElse(new ProcessIdentity(process.pid(), "gone")));
    }

    public ProcessIdentity identity() {
        return identity;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end and gives the exit status. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Asks it to end, and ends it with all its children when it has not done so in time. */
    void close(Duration patience) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            end();
            process.waitFor();
        }
    }

    private static void makeRoom(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
