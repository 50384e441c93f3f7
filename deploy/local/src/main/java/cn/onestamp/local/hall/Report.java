package cn.onestamp.local.hall;

import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.folder.TownTime;
import cn.onestamp.local.process.HallState;
import cn.onestamp.local.process.Memory;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an open hall is doing.
 *
 * @param townTime civil date and time in Asia/Shanghai
 * @param caretakerPid the launcher that watches; 0 where the hall is closed
 * @param secondsToReady how long opening took, from the call to the last process ready
 * @param memoryMiB of all processes and the caretaker
 */
public record Report(
        String folder,
        boolean open,
        boolean allReady,
        String address,
        String townTime,
        long caretakerPid,
        double secondsToReady,
        long memoryMiB,
        List<ProcessReport> processes) {

    public static Report closed(DataFolder folder) {
        return new Report(folder.path().toString(), false, false, "", "", 0, 0, 0, List.of());
    }

    /** Empty where the hall is closed. */
    public static Optional<Report> of(DataFolder folder, Clock clock) throws IOException, InterruptedException {
        Optional<HallState> found = HallState.findOpen(folder);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        HallState state = found.get();
        List<ProcessReport> processes = new ArrayList<>();
        for (var part : state.parts()) {
            processes.add(ProcessReport.of(part, clock.instant()));
        }
        long memory = Memory.of(state.caretaker().pid())
                + processes.stream().mapToLong(ProcessReport::memoryMiB).sum();
        return Optional.of(new Report(
                folder.path().toString(),
                true,
                state.ready() && processes.stream().allMatch(ProcessReport::isReady),
                state.address(),
                new TownTime(folder, clock).now().toLocalDateTime().toString(),
                state.caretaker().pid(),
                state.readyMillis() / 1000.0,
                memory,
                processes));
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%s   town time %s   %s".formatted(address, townTime, folder));
        lines.add("%-13s %-15s %6s %8s %10s %9s %9s".formatted("process", "state", "port", "pid", "memory", "uptime", "restarts"));
        processes.forEach(process -> lines.add(process.line()));
        processes.forEach(process -> process.explanation().ifPresent(lines::add));
        lines.add("caretaker %d; everything was ready after %.1f s; %d MiB in all".formatted(caretakerPid, secondsToReady, memoryMiB));
        return lines;
    }
}
