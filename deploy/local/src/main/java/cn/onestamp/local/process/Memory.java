package cn.onestamp.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much memory a process holds; pages shared by several processes are counted once over all of them. */
public final class Memory {
    private Memory() {}

    /** In MiB; 0 when the process is gone or the machine does not tell. */
    public static long of(long pid) {
        long shared = kilobytes(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:");
        long resident = shared > 0 ? shared : kilobytes(Path.of("/proc/" + pid + "/status"), "VmRSS:");
        return (resident > 0 ? resident : asked(pid)) / 1024;
    }

    private static long kilobytes(Path file, String label) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(label))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }

    private static long asked(long pid) {
        try {
            Process ps = new ProcessBuilder(List.of("ps", "-o", "rss=", "-p", Long.toString(pid))).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return answer.isEmpty() ? 0 : Long.parseLong(answer);
        } catch (IOException | NumberFormatException unknown) {
            return 0;
        }
    }
}
