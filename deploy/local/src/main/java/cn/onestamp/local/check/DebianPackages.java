package cn.onestamp.local.check;

import cn.onestamp.local.Refusal;
import cn.onestamp.local.Screen;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Programs and fonts of the machine that some checks call; installed when that is allowed, else named. */
public final class DebianPackages {
    private static final List<Needed> NEEDED = List.of(
            new Needed("poppler-utils", "pdfsig"),
            new Needed("chromium", "chromium"),
            new Needed("fonts-hanazono", "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf"));

    private final Screen screen;

    public DebianPackages(Screen screen) {
        this.screen = screen;
    }

    /** Refuses with the names of the packages that are missing and cannot be installed. */
    public void mustBeThere() throws IOException, InterruptedException {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            install(missing);
        }
        List<String> still = missing();
        if (!still.isEmpty()) {
            throw new Refusal("These Debian packages are missing and their checks cannot pass: " + String.join(", ", still)
                    + " (apt-get install " + String.join(" ", still) + ").");
        }
    }

    private static List<String> missing() {
        return NEEDED.stream().filter(needed -> !needed.isThere()).map(Needed::name).toList();
    }

    private void install(List<String> packages) throws IOException, InterruptedException {
        List<String> asRoot = System.getProperty("user.name").equals("root") ? List.of() : List.of("sudo", "-n");
        screen.say("Installing " + String.join(", ", packages));
        if (!succeeds(asRoot, List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends"), packages)) {
            succeeds(asRoot, List.of("apt-get", "update", "-qq"), List.of());
            succeeds(asRoot, List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends"), packages);
        }
    }

    private static boolean succeeds(List<String> asRoot, List<String> apt, List<String> packages)
            throws InterruptedException {
        List<String> command = new ArrayList<>(asRoot);
        command.addAll(apt);
        command.addAll(packages);
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException notAllowed) {
            return false;
        }
    }

    /**
     * One package.
     *
     * @param proof a program on the PATH, or a file
     */
    private record Needed(String name, String proof) {
        boolean isThere() {
            if (proof.startsWith("/")) {
                return Files.exists(Path.of(proof));
            }
            return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, proof)));
        }
    }
}
