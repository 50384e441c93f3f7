package cn.onestamp.local.command;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Command;
import cn.onestamp.local.Refusal;
import cn.onestamp.local.Screen;
import cn.onestamp.local.Usage;
import cn.onestamp.local.build.Build;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.Beginning;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.hall.NumberedFolders;
import cn.onestamp.local.hall.OpenHalls;
import cn.onestamp.local.hall.Opening;
import cn.onestamp.local.hall.Visit;
import cn.onestamp.local.process.HallState;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Measures journey 0 in an open hall, or in one opened for it. */
public final class Bench implements Command {
    private static final List<String> PASSED_ON = List.of("concurrency", "seconds");
    private static final int MOST_CREWS = 1000;
    private static final int MOST_SECONDS = 86_400;

    @Override
    public Usage usage() {
        return new Usage(
                "bench [--concurrency 1,8,32] [--seconds 30] [--full-speed] [--data DIR] [--port-base N]",
                "measures journey 0: cases/s, latency, CPU and memory by process",
                Set.of("full-speed"),
                Set.of("concurrency", "seconds", "port-base", "store", "town-date"));
    }

    @Override
    public int run(Arguments arguments, Checkout checkout) throws IOException, InterruptedException {
        arguments.mustBeOptionsOnly();
        mustBeMeasurable(arguments);
        Opening opening = Opening.asked(arguments);
        DataFolder folder = folder(arguments, checkout);
        Beginning.find(folder);
        if (HallState.findOpen(folder).isEmpty()) {
            new Build(checkout, Screen.aside()).bringUpToDate();
        }
        List<String> more = new ArrayList<>();
        PASSED_ON.forEach(name -> arguments.find(name).ifPresent(value -> more.addAll(List.of("--" + name, value))));
        try (Visit visit = Visit.to(checkout, folder, opening, Screen.aside())) {
            return new Journeys(checkout).run("Bench", visit.address(), folder, more);
        }
    }

    private static void mustBeMeasurable(Arguments arguments) {
        arguments.find("seconds").filter(typed -> !isCount(typed, MOST_SECONDS)).ifPresent(typed -> {
            throw new Refusal("--seconds is a number from 1 to " + MOST_SECONDS + ", not \"" + typed + "\".");
        });
        arguments.find("concurrency")
                .filter(typed -> !Arrays.stream(typed.split(",", -1)).allMatch(level -> isCount(level, MOST_CREWS)))
                .ifPresent(typed -> {
                    throw new Refusal("--concurrency is one or more numbers from 1 to " + MOST_CREWS
                            + " such as 1,8,32, not \"" + typed + "\".");
                });
    }

    private static boolean isCount(String typed, int most) {
        return typed.matches("[1-9]\\d{0,5}") && Integer.parseInt(typed) <= most;
    }

    /** An open hall is measured as it is; one opened for this alone does not fill the usual folder with its cases. */
    private static DataFolder folder(Arguments arguments, Checkout checkout) throws IOException {
        DataFolder found = new OpenHalls(checkout).choose(arguments);
        boolean usable = arguments.find("data").isPresent() || HallState.findOpen(found).isPresent();
        return usable ? found : new NumberedFolders(checkout, "bench", Clock.systemDefaultZone()).next();
    }
}
