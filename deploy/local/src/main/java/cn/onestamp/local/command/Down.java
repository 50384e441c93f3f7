package cn.onestamp.local.command;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Command;
import cn.onestamp.local.Screen;
import cn.onestamp.local.Usage;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.hall.LeftBehind;
import cn.onestamp.local.hall.OpenHalls;
import cn.onestamp.local.process.HallState;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Closes an open hall from outside, and tidies up after a caretaker that was killed. */
public final class Down implements Command {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Override
    public Usage usage() {
        return new Usage("down [--data DIR]", "closes the town hall", Set.of(), Set.of());
    }

    @Override
    public int run(Arguments arguments, Checkout checkout) throws IOException, InterruptedException {
        arguments.mustBeOptionsOnly();
        Screen screen = Screen.answer();
        DataFolder folder = new OpenHalls(checkout).choose(arguments);
        Optional<HallState> open = HallState.findOpen(folder);
        if (open.isEmpty() && HallState.leftBehind(folder).isEmpty()) {
            screen.say("The town hall in " + folder.path() + " is closed already.");
            return 0;
        }
        open.ifPresent(state -> state.caretaker().askToEnd());
        if (open.isPresent() && !LeftBehind.ended(open.get().caretaker(), PATIENCE)) {
            open.get().caretaker().end();
        }
        if (Files.exists(folder.state())) {
            LeftBehind.sendHome(folder, screen);
        }
        screen.say("Closed; nothing of it runs any more.");
        return 0;
    }
}
