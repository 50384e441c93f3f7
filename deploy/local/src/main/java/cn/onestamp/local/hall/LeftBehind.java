package cn.onestamp.local.hall;

import cn.onestamp.local.Screen;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.process.HallState;
import cn.onestamp.local.process.PartState;
import cn.onestamp.local.process.ProcessIdentity;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.ExecutionException;

/** Sends home what a caretaker left behind that was itself killed. */
public final class LeftBehind {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private LeftBehind() {}

    public static void sendHome(DataFolder folder, Screen screen) throws IOException {
        List<PartState> left = HallState.leftBehind(folder);
        if (left.isEmpty()) {
            return;
        }
        screen.say("Ending what an interrupted run left behind: "
                + String.join(", ", left.stream().map(PartState::name).toList()));
        List<ProcessIdentity> processes = left.stream().map(PartState::identity).filter(Objects::nonNull).toList();
        processes.forEach(ProcessIdentity::askToEnd);
        processes.forEach(LeftBehind::awaitEnd);
    }

    private static void awaitEnd(ProcessIdentity process) {
        if (!ended(process, PATIENCE)) {
            process.end();
            ended(process, PATIENCE);
        }
    }

    /** Waits for the end of a process, ours or not. */
    public static boolean ended(ProcessIdentity process, Duration patience) {
        if (!process.isAlive()) {
            return true;
        }
        try {
            ProcessHandle.of(process.pid()).orElseThrow().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException late) {
            return !process.isAlive();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
