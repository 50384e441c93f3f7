package cn.onestamp.journeys.bench;

import cn.onestamp.journeys.door.HttpDoor;
import cn.onestamp.journeys.door.Patience;
import cn.onestamp.journeys.town.Town;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One measured hall. Everybody signs in and binds before the clock starts. */
public final class Measurement {

    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30), Duration.ofMillis(60));
    private static final int WARM_UP_CREWS = 8;

    private final Path data;
    private final LocalDate day;
    private final TimedDoor door;
    private final Town town;
    private final Map<String, Object> warmUp = new LinkedHashMap<>();

    public Measurement(URI address, Path data, LocalDate day, Clock clock) {
        HttpDoor plain = new HttpDoor(address);
        this.data = data;
        this.day = day;
        this.door = new TimedDoor(plain);
        this.town = new Town(door, plain, address, clock);
    }

    public void warmUp(Duration length) {
        Level level = level(WARM_UP_CREWS, new Samples());
        Duration took = level.run(length);
        warmUp.put("concurrency", WARM_UP_CREWS);
        warmUp.put("seconds", round(took.toMillis() / 1000.0));
        warmUp.put("cases", level.done().size());
    }

    public Map<String, Object> at(int concurrency, Duration length) throws IOException {
        Samples samples = new Samples();
        Level level = level(concurrency, samples);
        Processes processes = new Processes(data);
        Map<String, Long> before = processes.cpuMillis();
        Duration took = level.run(length);
        Map<String, Long> after = processes.cpuMillis();
        Map<String, Long> memory = processes.memory();
        door.noteIn(new Samples());
        EndState end = new EndState(town, PATIENCE).compare(level.done());

        int cases = level.done().size();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("concurrency", concurrency);
        report.put("warmUp", warmUp);
        report.put("seconds", round(took.toMillis() / 1000.0));
        report.put("cases", cases);
        report.put("casesPerSecond", round(cases * 1000.0 / took.toMillis()));
        report.put("cpuMsPerCase", perCase(before, after, cases));
        report.put("memoryMiB", withTotal(memory));
        report.put("calls", samples.figures());
        report.put("errors", samples.errors());
        report.put("lost", end.lost());
        report.put("doubled", end.doubled());
        return report;
    }

    public static boolean isClean(Map<String, Object> report) {
        return report.get("errors").equals(Map.of()) && report.get("lost").equals(0) && report.get("doubled").equals(0);
    }

    private Level level(int concurrency, Samples samples) {
        List<Crew> crews = IntStream.range(0, concurrency).mapToObj(number -> Crew.of(town, number, day, PATIENCE)).toList();
        crews.stream().flatMap(Crew::everybody).map(visitor -> visitor.card().account()).distinct()
                .forEach(account -> town.pass(account).renew());
        crews.stream().map(Crew::resident).distinct().forEach(resident -> resident.bindsTheAccount());
        door.noteIn(samples);
        return new Level(crews, samples);
    }

    private static Map<String, Object> perCase(Map<String, Long> before, Map<String, Long> after, int cases) {
        Map<String, Long> used = after.entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, process -> process.getValue() - before.get(process.getKey()), (a, b) -> a, LinkedHashMap::new));
        Map<String, Object> perCase = new LinkedHashMap<>();
        withTotal(used).forEach((process, millis) -> perCase.put(process, cases == 0 ? 0 : round(millis / (double) cases)));
        return perCase;
    }

    /** The bench is not part of the hall. */
    private static Map<String, Long> withTotal(Map<String, Long> byProcess) {
        Map<String, Long> all = new LinkedHashMap<>();
        all.put("hall", byProcess.entrySet().stream().filter(process -> !process.getKey().equals(Processes.THIS))
                .mapToLong(Map.Entry::getValue).sum());
        all.putAll(byProcess);
        return all;
    }

    private static double round(double figure) {
        return Math.round(figure * 10) / 10.0;
    }
}
