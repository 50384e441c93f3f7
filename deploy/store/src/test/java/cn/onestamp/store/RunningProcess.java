package cn.onestamp.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The store as a process of its own, started as the launcher starts it. */
final class RunningProcess implements AutoCloseable {

    static final List<String> JVM = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxDirectMemorySize=128m",
            "-Djdk.nio.maxCachedBufferSize=262144");

    private final Process process;
    private final BufferedReader output;
    private final int port;

    private RunningProcess(Process process, int port) {
        this.process = process;
        this.output = process.inputReader();
        this.port = port;
    }

    static RunningProcess launch(Path data, int port, String... more) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JVM);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), StoreProcess.class.getName(), "--data", data.toString(), "--port", "" + port));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        try {
            return new RunningProcess(builder.start(), port);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static RunningProcess ready(Path data, int port, String... more) {
        RunningProcess started = launch(data, port, more);
        String line = started.firstLine();
        if (!line.startsWith("store ready")) {
            throw new IllegalStateException(line + started.rest());
        }
        return started;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    /** The first line that is the store's own, not a remark of the JVM. */
    String firstLine() {
        try {
            String line = output.readLine();
            while (line != null && (line.contains("WARNING") || line.contains("warning"))) {
                line = output.readLine();
            }
            return line == null ? "" : line;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String rest() {
        return output.lines().collect(Collectors.joining("\n"));
    }

    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Through the handle, because {@link Process#destroy} would also close what the store still says. */
    void terminate() {
        process.toHandle().destroy();
    }

    int exitCode() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the store did not end");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }
}
