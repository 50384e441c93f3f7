package cn.onestamp.local.command;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Command;
import cn.onestamp.local.Screen;
import cn.onestamp.local.Usage;
import cn.onestamp.local.build.Build;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.hall.OpenHalls;
import cn.onestamp.local.hall.Opening;
import cn.onestamp.local.hall.Visit;
import cn.onestamp.local.process.HallState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Measures journey 0 in an open hall, or in one opened for it. */
public final class Bench implements Command {
    private static final List<String> PASSED_ON = List.of("concurrency", "seconds");

    @Override
    public Usage usage() {
        return new Usage(
                "bench [--concurrency 1,8,32] [--seconds 30] [--data DIR] [--port-base N]",
                "measures journey 0: cases/s, latency, CPU and memory by process",
                Set.of(),
                Set.of("concurrency", "seconds", "port-base", "store", "town-date"));
    }

    @Override
    public int run(Arguments arguments, Checkout checkout) throws IOException, InterruptedException {
        DataFolder folder = new OpenHalls(checkout).choose(arguments);
        if (HallState.findOpen(folder).isEmpty()) {
            new Build(checkout, Screen.aside()).bringUpToDate();
        }
        List<String> more = new ArrayList<>();
        PASSED_ON.forEach(name -> arguments.find(name).ifPresent(value -> more.addAll(List.of("--" + name, value))));
        try (Visit visit = Visit.to(checkout, folder, Opening.asked(arguments), Screen.aside())) {
            return new Journeys(checkout).run("Bench", visit.address(), folder, more);
        }
    }
}
