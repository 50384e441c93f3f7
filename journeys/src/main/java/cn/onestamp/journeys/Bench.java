package cn.onestamp.journeys;

import cn.onestamp.journeys.bench.Measurement;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures journey 0 in a running hall with a closed loop. {@code --concurrency} levels such as 1,8,32, {@code --seconds}
 * per level, {@code --warmup} seconds before the first. One JSON line per level; exit status 0 only if nothing was lost,
 * doubled or answered wrongly.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] typed) throws IOException {
        Screen screen = new Screen();
        Options options = new Options(typed, Set.of("address", "data", "concurrency", "seconds", "warmup"));
        Path data = Path.of(options.get("data"));
        Measurement measurement = new Measurement(URI.create(options.get("address")), data,
                TownDay.in(data, Clock.systemUTC()), Clock.systemUTC());
        measurement.warmUp(seconds(options, "warmup", "10"));
        boolean clean = true;
        for (int concurrency : Stream.of(options.find("concurrency").orElse("1,8,32").split(",")).mapToInt(Integer::parseInt).toArray()) {
            Map<String, Object> report = measurement.at(concurrency, seconds(options, "seconds", "30"));
            screen.sayJson(report);
            clean &= Measurement.isClean(report);
        }
        System.exit(clean ? 0 : 1);
    }

    private static Duration seconds(Options options, String name, String usual) {
        return Duration.ofSeconds(Long.parseLong(options.find(name).orElse(usual)));
    }
}
