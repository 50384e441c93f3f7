package cn.onestamp.local.check;

import cn.onestamp.local.Screen;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.hall.OpenHalls;
import cn.onestamp.local.process.HallState;
import cn.onestamp.local.process.ProcessIdentity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A test run leaves no process: neither one it started itself nor a hall that a suite opened and forgot. */
public final class NothingLeft {
    private final OpenHalls halls;
    private final Screen screen;
    private final List<DataFolder> openBefore;

    public NothingLeft(Checkout checkout, Screen screen) throws IOException {
        this.halls = new OpenHalls(checkout);
        this.screen = screen;
        this.openBefore = halls.all();
    }

    /** Ends what was left, and fails when there was anything. */
    public boolean passes() throws IOException {
        List<ProcessHandle> children = ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).toList();
        children.forEach(child -> {
            screen.say("left behind: " + child.pid() + " " + child.info().commandLine().orElse(""));
            child.destroy();
        });
        List<DataFolder> forgotten = halls.all().stream().filter(folder -> !openBefore.contains(folder)).toList();
        for (DataFolder folder : forgotten) {
            screen.say("left open: the town hall in " + folder.path());
            Optional<HallState> state = HallState.findOpen(folder);
            state.map(HallState::caretaker).ifPresent(ProcessIdentity::askToEnd);
        }
        return children.isEmpty() && forgotten.isEmpty();
    }
}
