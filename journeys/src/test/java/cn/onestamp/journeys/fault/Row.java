package cn.onestamp.journeys.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/**
 * A row of CHECKS: in its short form on every commit, with the full count when {@code -Donestamp.soak} names it. A soak is
 * written to {@code docs/soak.md}.
 */
record Row(String name, long seed, boolean isSoak) {

    static Row named(String name) {
        boolean soak = List.of(System.getProperty("onestamp.soak", "").split("[, ]+")).contains(name);
        long seed = Long.getLong("onestamp.seed", new Random().nextLong());
        System.out.println(name + (soak ? " in full" : " in short form") + ", seed " + seed);
        return new Row(name, seed, soak);
    }

    int count(int shortForm, int full) {
        return isSoak ? full : shortForm;
    }

    Random random(int stream) {
        return new Random(seed + stream);
    }

    void tell(String figures) {
        System.out.println(name + ": " + figures);
        if (isSoak) {
            write("| %s | %s | %s | %d | %s |%n".formatted(name, LocalDate.now(Clock.system(ZoneOffset.UTC)), commit(), seed, figures));
        }
    }

    private static void write(String line) {
        try {
            Path file = root().resolve("docs/soak.md");
            if (Files.notExists(file)) {
                Files.createDirectories(root().resolve("docs"));
                Files.writeString(file, """
                        # Soaks

                        Rows of CHECKS played with their full counts: `./onestamp test --soak ROW…`. Every line is one run whose ledgers
                        were clean (acked_lost, effect_dup, event_lost, phantom and chain_break all 0).

                        | Row | Date (UTC) | Commit | Seed | Figures |
                        |---|---|---|---|---|
                        """);
            }
            Files.writeString(file, line, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String commit() {
        try {
            Process git = new ProcessBuilder("git", "-C", root().toString(), "rev-parse", "--short", "HEAD").start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("basedir", "journeys")).toAbsolutePath().resolveSibling("").normalize();
    }
}
