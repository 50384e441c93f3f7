package cn.onestamp.local.command;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Command;
import cn.onestamp.local.Screen;
import cn.onestamp.local.Usage;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.hall.OpenHalls;
import cn.onestamp.local.hall.Report;
import cn.onestamp.local.process.HallState;
import cn.onestamp.local.process.PartState;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Tells who is at work; succeeds only when everybody is well. */
public final class Status implements Command {
    private static final int NOT_WELL = 3;

    @Override
    public Usage usage() {
        return new Usage(
                "status [--json] [--data DIR]", "each process: state, port, pid, memory, uptime", Set.of("json"), Set.of());
    }

    @Override
    public int run(Arguments arguments, Checkout checkout) throws IOException, InterruptedException {
        arguments.mustBeOptionsOnly();
        Screen screen = Screen.answer();
        DataFolder folder = new OpenHalls(checkout).choose(arguments);
        Optional<Report> report = Report.of(folder, Clock.systemUTC());
        if (arguments.has("json")) {
            screen.say(JsonMapper.builder().build().writeValueAsString(report.orElseGet(() -> Report.closed(folder))));
        } else if (report.isEmpty()) {
            screen.say(closed(folder));
        } else {
            report.get().lines().forEach(screen::say);
        }
        return report.filter(Report::allReady).isPresent() ? 0 : NOT_WELL;
    }

    private static String closed(DataFolder folder) throws IOException {
        List<PartState> left = HallState.leftBehind(folder);
        return "The town hall in " + folder.path() + (left.isEmpty() ? " is closed."
                : " has no caretaker any more, but these still run: " + String.join(", ", left.stream().map(PartState::name).toList())
                        + ". \"./onestamp down\" ends them.");
    }
}
