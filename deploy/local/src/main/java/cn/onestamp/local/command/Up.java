package cn.onestamp.local.command;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Command;
import cn.onestamp.local.Screen;
import cn.onestamp.local.Usage;
import cn.onestamp.local.build.Build;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.Beginning;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.folder.GivenFolder;
import cn.onestamp.local.hall.Closing;
import cn.onestamp.local.hall.Opening;
import cn.onestamp.local.hall.Throwaway;
import cn.onestamp.local.hall.TownHall;
import cn.onestamp.local.hall.Welcome;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Opens the hall and stays until Ctrl-C. */
public final class Up implements Command {
    /** Said by one launcher to another: everything is built, and the welcome is said by the one in the terminal. */
    static final String BUILT = "built";

    @Override
    public Usage usage() {
        return new Usage(
                "up [--detach] [--town-date D] [--port-base N] [--store embedded|mongod|mongodb://...] [--memory] [--full-speed] [--data DIR]",
                "builds what is missing and opens the town hall; --memory keeps nothing, --full-speed is for load",
                Set.of("detach", "memory", "with-faults", "full-speed", BUILT),
                Set.of("town-date", "port-base", "store"));
    }

    @Override
    public int run(Arguments arguments, Checkout checkout) throws IOException, InterruptedException {
        arguments.mustBeOptionsOnly();
        Screen screen = Screen.answer();
        Opening opening = Opening.asked(arguments);
        DataFolder folder = folder(arguments, checkout);
        if (!arguments.has("memory")) {
            Beginning.find(folder);
        }
        if (!arguments.has(BUILT)) {
            new Build(checkout, screen).bringUpToDate();
        }
        if (arguments.has("detach")) {
            return new Detached(checkout, screen).open(arguments, opening);
        }
        boolean detached = arguments.has(BUILT);
        return arguments.has("memory")
                ? open(checkout, Throwaway.folder(), opening, screen, Throwaway::delete, detached)
                : open(checkout, folder, opening, screen, kept -> {}, detached);
    }

    private static DataFolder folder(Arguments arguments, Checkout checkout) {
        return arguments.find("data").map(GivenFolder::named).orElseGet(() -> new DataFolder(checkout.defaultData()));
    }

    private static int open(
            Checkout checkout, DataFolder folder, Opening opening, Screen screen, Closing.Last last, boolean detached)
            throws IOException, InterruptedException {
        long asked = System.nanoTime();
        screen.say("Opening the town hall in " + folder.path());
        try (Closing hall = new Closing(opened(checkout, folder, opening, screen, last), screen, last)) {
            hall.open().awaitReady(asked);
            if (!detached) {
                new Welcome(checkout, folder, hall.open().state()).sayTo(screen);
            }
            new CountDownLatch(1).await();
            return 0;
        }
    }

    /** A folder nobody keeps goes also when the hall could not be opened: its keys are in it. */
    private static TownHall opened(Checkout checkout, DataFolder folder, Opening opening, Screen screen, Closing.Last last)
            throws IOException {
        try {
            return TownHall.open(checkout, folder, opening, screen);
        } catch (IOException | RuntimeException refused) {
            last.done(folder);
            throw refused;
        }
    }
}
