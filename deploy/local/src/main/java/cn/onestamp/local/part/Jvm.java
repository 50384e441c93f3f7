package cn.onestamp.local.part;

import java.util.ArrayList;
import java.util.List;

/** JVM flags for many processes on one small machine: quick to start and small rather than fast at their peak. */
final class Jvm {
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private Jvm() {}

    static List<String> flags(int heapMegabytes, String... more) {
        List<String> flags = new ArrayList<>(List.of("-Xmx" + heapMegabytes + "m"));
        flags.addAll(SMALL);
        flags.addAll(List.of(more));
        return flags;
    }
}
