package cn.onestamp.local.check;

import cn.onestamp.local.Screen;
import cn.onestamp.local.build.Maven;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.checkout.Module;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.hall.NumberedFolders;
import cn.onestamp.local.hall.Opening;
import cn.onestamp.local.hall.Throwaway;
import cn.onestamp.local.hall.Visit;
import cn.onestamp.local.part.Manner;
import cn.onestamp.local.part.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The suites that need a running hall. One is opened for all of them; suites that kill what they test open their own
 * with the command they are told.
 */
public final class JourneyTests {
    private static final List<String> ROWS = List.of("F01", "F02", "F04");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    private final Checkout checkout;
    private final Screen screen;
    private final Clock clock;

    public JourneyTests(Checkout checkout, Screen screen, Clock clock) {
        this.checkout = checkout;
        this.screen = screen;
        this.clock = clock;
    }

    public boolean exist() {
        return checkout.has(Module.JOURNEYS);
    }

    public boolean pass() throws IOException, InterruptedException {
        return pass(Manner.USUAL, List.of());
    }

    /** The suites that kill what they test, in a hall of their own, in their short form. */
    public boolean passUnderFaults() throws IOException, InterruptedException {
        return pass(Manner.WITH_FAULTS, List.of("-Donestamp.faults=short"));
    }

    /** The same with the full counts of these rows; of all where none is named. */
    public boolean passInFull(List<String> rows) throws IOException, InterruptedException {
        return pass(Manner.WITH_FAULTS, List.of("-Donestamp.faults=full", "-Donestamp.soak=" + String.join(",", rows.isEmpty() ? ROWS : rows)));
    }

    private boolean pass(Manner manner, List<String> more) throws IOException, InterruptedException {
        DataFolder folder = new NumberedFolders(checkout, "test", clock).next();
        Opening opening = new Opening(new Ports(Ports.USUAL), Optional.of("embedded"), Optional.of(FIRST_DAY), manner);
        boolean passed;
        try (Visit visit = Visit.to(checkout, folder, opening, screen)) {
            passed = run(visit.address(), folder, more);
        }
        if (passed) {
            Throwaway.delete(folder);
        }
        return passed;
    }

    private boolean run(String address, DataFolder folder, List<String> more) throws IOException, InterruptedException {
        Path log = checkout.logs().resolve("journeys.log");
        List<String> words = new ArrayList<>(List.of(
                "verify",
                "-pl", Module.JOURNEYS.folder(), "-am",
                "-Dtest=cn/onestamp/journeys/**,!%regex[.*[$].*]",
                "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Donestamp.address=" + address,
                "-Donestamp.data=" + folder.path(),
                "-Donestamp.command=" + checkout.root().resolve("onestamp")));
        words.addAll(more);
        boolean passed = new Maven(checkout, screen).run(log, words) == 0;
        if (!passed) {
            screen.say("see " + log + " and " + folder.logs());
        }
        return passed;
    }
}
