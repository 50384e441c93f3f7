package cn.onestamp.local.command;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Command;
import cn.onestamp.local.Screen;
import cn.onestamp.local.Usage;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.Beginning;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.folder.Step;
import cn.onestamp.local.folder.TownTime;
import cn.onestamp.local.hall.OpenHalls;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;

/** Moves the town's calendar forward; every running service follows. */
public final class MoveClock implements Command {
    @Override
    public Usage usage() {
        return new Usage("clock +5d [--data DIR]", "moves town time forward", Set.of(), Set.of());
    }

    @Override
    public int run(Arguments arguments, Checkout checkout) throws IOException {
        DataFolder folder = new OpenHalls(checkout).choose(arguments);
        folder.mustHoldAHall();
        Beginning.find(folder);
        TownTime town = new TownTime(folder, Clock.systemUTC());
        town.forward(Step.read(arguments.only("a step such as +5d")));
        Screen.answer().say("Town time is now " + town.now().toLocalDateTime());
        return 0;
    }
}
