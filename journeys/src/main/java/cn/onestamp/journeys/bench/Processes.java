package cn.onestamp.journeys.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The processes of a hall, as the note in its data folder lists them, and this one. */
final class Processes {

    static final String THIS = "bench itself";
    private static final int TICKS_PER_SECOND = 100;
    private static final int KIB_PER_MIB = 1024;

    private final Map<String, Long> pids = new LinkedHashMap<>();

    Processes(Path data) throws IOException {
        JsonNode state = JsonMapper.shared().readTree(Files.readString(data.resolve("state.json")));
        for (JsonNode part : state.path("parts")) {
            pids.put(part.path("name").asString(), part.path("identity").path("pid").asLong());
        }
        pids.put(THIS, ProcessHandle.current().pid());
    }

    /** CPU time each has used so far, in milliseconds. */
    Map<String, Long> cpuMillis() throws IOException {
        Map<String, Long> used = new LinkedHashMap<>();
        for (var process : pids.entrySet()) {
            used.put(process.getKey(), cpuMillis(process.getValue()));
        }
        return used;
    }

    /** Memory in MiB; pages shared by several processes are counted once over all of them (PSS). */
    Map<String, Long> memory() throws IOException {
        Map<String, Long> held = new LinkedHashMap<>();
        for (var process : pids.entrySet()) {
            held.put(process.getKey(), pss(process.getValue()));
        }
        return held;
    }

    /** Fields 14 and 15 of proc(5) stat, counted after the name, which may contain spaces. */
    private static long cpuMillis(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * (1000 / TICKS_PER_SECOND);
    }

    private static long pss(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                .sum();
    }
}
