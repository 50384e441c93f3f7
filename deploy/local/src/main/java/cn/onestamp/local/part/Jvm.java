package cn.onestamp.local.part;

import java.util.ArrayList;
import java.util.List;

/**
 * JVM flags for many processes on one small machine.
 *
 * @param fullSpeed whether they are compiled for their peak; otherwise they start in half the CPU time and stay smaller
 */
record Jvm(boolean fullSpeed) {
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    List<String> flags(int heapMegabytes, String... more) {
        List<String> flags = new ArrayList<>(List.of("-Xmx" + heapMegabytes + "m"));
        flags.addAll(SMALL);
        if (!fullSpeed) {
            flags.add(QUICK_START);
        }
        flags.addAll(List.of(more));
        return flags;
    }
}
