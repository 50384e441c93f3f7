package cn.onestamp.local.build;

import cn.onestamp.local.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The programs a build calls; their absence is said in one sentence before anything is tried. */
final class Tools {
    private static final Pattern MAVEN = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)\\.(\\d+)");
    private static final Pattern NODE = Pattern.compile("v(\\d+)\\.(\\d+)\\.(\\d+)");

    private Tools() {}

    static void mustBeThere() throws InterruptedException {
        mustBe("Maven 3.8.7 or newer", version(MAVEN, "mvn", "-v"), new Version(3, 8, 7));
        mustBe("Node 20 or newer", version(NODE, "node", "-v"), new Version(20, 0, 0));
    }

    private static void mustBe(String wanted, Optional<Version> found, Version least) {
        if (found.isEmpty()) {
            throw new Refusal("OneStamp needs " + wanted + " on the PATH, and there is none.");
        }
        if (found.get().compareTo(least) < 0) {
            throw new Refusal("OneStamp needs " + wanted + ", but the one on the PATH is " + found.get() + ".");
        }
    }

    private static Optional<Version> version(Pattern pattern, String... command) throws InterruptedException {
        try {
            Process asked = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
            String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            asked.waitFor();
            return Version.in(pattern.matcher(answer));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Three numbers, compared from the left. */
    record Version(int major, int minor, int patch) implements Comparable<Version> {
        static Optional<Version> in(Matcher matcher) {
            return matcher.find()
                    ? Optional.of(new Version(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))))
                    : Optional.empty();
        }

        @Override
        public int compareTo(Version other) {
            return java.util.Comparator.comparingInt(Version::major)
                    .thenComparingInt(Version::minor)
                    .thenComparingInt(Version::patch)
                    .compare(this, other);
        }

        @Override
        public String toString() {
            return major + "." + minor + "." + patch;
        }
    }
}
