package cn.onestamp.journeys;

import cn.onestamp.journeys.bench.Measurement;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures journey 0 in a running hall with a closed loop. {@code --concurrency} levels such as 1,8,32, {@code --seconds}
 * per level, {@code --warmup} seconds before the first. One JSON line per level; exit status 0 only if nothing was lost,
 * doubled or answered wrongly.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] typed) throws IOException {
        Screen screen = new Screen();
        try {
            System.exit(measure(new Options(typed, Set.of("address", "data", "concurrency", "seconds", "warmup")), screen) ? 0 : 1);
        } catch (IllegalArgumentException notUnderstood) {
            screen.say(notUnderstood.getMessage());
            System.exit(2);
        }
    }

    private static boolean measure(Options options, Screen screen) throws IOException {
        Duration length = Duration.ofSeconds(options.number("seconds", 30));
        Duration warmUp = Duration.ofSeconds(options.number("warmup", 10));
        List<Integer> levels = options.numbers("concurrency", "1,8,32");
        Path data = Path.of(options.get("data"));
        Measurement measurement = new Measurement(URI.create(options.get("address")), data,
                new TownCalendar(data, Clock.systemUTC()).today(), Clock.systemUTC());
        measurement.warmUp(warmUp);
        boolean clean = true;
        for (int concurrency : levels) {
            Map<String, Object> report = measurement.at(concurrency, length);
            screen.sayJson(report);
            clean &= Measurement.isClean(report);
        }
        return clean;
    }
}
