package cn.onestamp.journeys.hall;

import cn.onestamp.journeys.Stage;
import cn.onestamp.journeys.Story;
import cn.onestamp.journeys.TownCalendar;
import cn.onestamp.journeys.door.HttpDoor;
import cn.onestamp.journeys.door.Patience;
import cn.onestamp.journeys.town.Town;
import cn.onestamp.platform.verification.PaperVerifier;
import cn.onestamp.platform.verification.TrustedRoots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** The hall named by the system properties {@code onestamp.address} and {@code onestamp.data}; one for the whole run. */
public final class Hall {

    /** A day nobody has seen yet, for wishes; what has to hold at once begins {@link #today()}. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Hall RUNNING = new Hall();

    private final URI address = URI.create(given("onestamp.address"));
    private final Path data = Path.of(given("onestamp.data"));
    private final HttpDoor door = new HttpDoor(address);
    private final Town town = new Town(door, door, address, Clock.systemUTC());
    private final Processes processes = new Processes(data);
    private final Store store = new Store("mongodb://127.0.0.1:" + processes.port("store"));
    private final Topics topics = new Topics("127.0.0.1:" + processes.port("kafka"));

    private final Accounts accounts = new Accounts(processes.port("keycloak"), data);

    private Hall() {}

    public static Hall running() {
        return RUNNING;
    }

    public URI address() {
        return address;
    }

    public Path data() {
        return data;
    }

    public HttpDoor door() {
        return door;
    }

    public Town town() {
        return town;
    }

    public Processes processes() {
        return processes;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Store store() {
        return store;
    }

    public Topics topics() {
        return topics;
    }

    public Patience patience() {
        return new Patience(Duration.ofSeconds(30));
    }

    /** @param papers folder for what people take home */
    public Stage stage(Path papers) {
        return new Stage(town, Story.SILENT, patience(), verifier(), papers, calendar());
    }

    /** In the town, whose calendar some of these tests move on. */
    public LocalDate today() {
        return calendar().today();
    }

    private TownCalendar calendar() {
        return new TownCalendar(data, Clock.systemUTC());
    }

    public PaperVerifier verifier() {
        try {
            return new PaperVerifier(TrustedRoots.read(List.of(data.resolve("trust"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Until nothing is on its way any more: every outbox empty, every listener at the end of its topics. */
    public void awaitQuiet(Duration deadline) {
        new Patience(deadline).untilTrue("the hall is quiet", () -> store.unsent() == 0 && topics.lag() == 0 && store.unsent() == 0);
    }

    private static String given(String property) {
        String value = System.getProperty(property, "");
        if (value.isBlank()) {
            throw new IllegalStateException("These tests need a running hall: say -D" + property
                    + "=… (./onestamp test starts one and says it)");
        }
        return value;
    }
}
