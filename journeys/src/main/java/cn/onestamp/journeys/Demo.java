package cn.onestamp.journeys;

import cn.onestamp.journeys.Journey.TakenHome;
import cn.onestamp.journeys.door.HttpDoor;
import cn.onestamp.journeys.door.Patience;
import cn.onestamp.journeys.town.Town;
import cn.onestamp.platform.verification.PaperVerifier;
import cn.onestamp.platform.verification.TrustedRoots;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plays the journeys in a running hall, in the order of their days; the town's calendar moves on with them. {@code --address} public address, {@code --data} data
 * folder, {@code --person} applicant of journey 0 (account or name), {@code --out} folder for the sealed documents and
 * {@code --trust} folder of the public roots (both in the data folder unless given). Ends with one JSON line; exit status 0
 * only if every journey passed.
 */
public final class Demo {

    private static final String USUAL_APPLICANT = "wang.decai";
    private static final Duration A_DESK_HEARS_WITHIN = Duration.ofSeconds(30);

    private final Screen screen = new Screen();
    private final List<TakenHome> takenHome = new ArrayList<>();
    private int passed;

    private Demo() {}

    public static void main(String[] typed) throws IOException {
        System.exit(new Demo().play(new Options(typed, Set.of("address", "data", "out", "person", "trust"))));
    }

    private int play(Options options) throws IOException {
        List<Journey> journeys;
        try {
            journeys = journeys(options);
        } catch (IllegalArgumentException notUnderstood) {
            screen.say(notUnderstood.getMessage());
            return 2;
        }
        journeys.forEach(this::play);
        screen.sayJson(summary(journeys.size()));
        return passed == journeys.size() ? 0 : 1;
    }

    private static List<Journey> journeys(Options options) throws IOException {
        Stage stage = stage(options);
        return List.of(
                new Journey_0_a_licence_without_visit(stage, options.find("person").orElse(USUAL_APPLICANT)),
                new Journey_10_a_resident_takes_over(stage),
                new Journey_4_everything_told_once(stage),
                new Journey_5_a_refusal_with_reasons(stage),
                new Journey_7_a_power_is_recalled(stage),
                new Journey_9_done_in_one_visit(stage),
                new Journey_3_silence_accepts(stage),
                new Journey_11_experts_stop_the_clock(stage));
    }

    private static Stage stage(Options options) throws IOException {
        URI address = URI.create(options.get("address"));
        Path data = Path.of(options.get("data"));
        HttpDoor door = new HttpDoor(address);
        Path trust = options.find("trust").map(Path::of).orElse(data.resolve("trust"));
        Clock machine = Clock.systemUTC();
        return new Stage(new Town(door, door, address, machine), new Screen(), new Patience(A_DESK_HEARS_WITHIN),
                new PaperVerifier(TrustedRoots.read(List.of(trust))),
                options.find("out").map(Path::of).orElse(data.resolve("documents")), new TownCalendar(data, machine));
    }

    private void play(Journey journey) {
        screen.say(journey.title());
        try {
            takenHome.addAll(journey.play());
            passed++;
        } catch (RuntimeException broken) {
            screen.say("  ✗ " + broken.getMessage());
        }
    }

    private Map<String, Object> summary(int played) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("journeys", played);
        summary.put("passed", passed);
        summary.put("failed", played - passed);
        summary.put("documents", takenHome.stream().map(Demo::document).toList());
        return summary;
    }

    private static Map<String, Object> document(TakenHome paper) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("journey", paper.journey());
        document.put("case", paper.caseNumber());
        document.put("file", paper.file().toAbsolutePath().toString());
        return document;
    }
}
