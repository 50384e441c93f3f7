package cn.onestamp.local.build;

import cn.onestamp.local.Screen;
import cn.onestamp.local.checkout.Checkout;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs Maven on the JDK of the launcher: every word into a log, one line per module for the person who waits. */
public final class Maven {
    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (.+?) [0-9.]+\\s+\\[(\\d+/\\d+)]");

    private static final int MOST = 12;
    private static final int LONGEST = 400;

    private final Checkout checkout;
    private final Screen screen;

    public Maven(Checkout checkout, Screen screen) {
        this.checkout = checkout;
        this.screen = screen;
    }

    /** The exit status; 0 is success. */
    public int run(Path log, List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp"));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).directory(checkout.root().toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Files.createDirectories(log.getParent());
        Process maven = builder.start();
        Thread stop = new Thread(() -> stop(maven));
        Runtime.getRuntime().addShutdownHook(stop);
        try (BufferedReader said = maven.inputReader(StandardCharsets.UTF_8);
                PrintWriter kept = new PrintWriter(log.toFile(), StandardCharsets.UTF_8)) {
            said.lines().peek(kept::println).forEach(this::tell);
        }
        int status = maven.waitFor();
        Runtime.getRuntime().removeShutdownHook(stop);
        if (status != 0) {
            whatWentWrong(log).forEach(screen::say);
        }
        return status;
    }

    /** The first of Maven's complaints, short enough to be read. */
    private static List<String> whatWentWrong(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("[ERROR] ") && line.length() < LONGEST).distinct().limit(MOST).toList();
        }
    }

    /** Ctrl-C while building ends the build and what it started. */
    private static void stop(Process maven) {
        maven.descendants().forEach(ProcessHandle::destroy);
        maven.destroy();
    }

    private void tell(String line) {
        Matcher module = MODULE.matcher(line);
        if (module.lookingAt()) {
            screen.say("  building " + module.group(2) + "  " + module.group(1));
        }
    }
}
