package cn.onestamp.local.command;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Screen;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.checkout.Java;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.hall.OpenHalls;
import cn.onestamp.local.hall.Opening;
import cn.onestamp.local.hall.Welcome;
import cn.onestamp.local.process.Child;
import cn.onestamp.local.process.HallState;
import cn.onestamp.local.process.Launch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Opens the hall from a caretaker of its own that stays when this terminal goes; shows its words until all is ready. */
final class Detached {
    private static final long LOOK_EVERY_NANOS = 100_000_000;
    private static final int REFUSED = 2;

    private final Checkout checkout;
    private final Screen screen;

    Detached(Checkout checkout, Screen screen) {
        this.checkout = checkout;
        this.screen = screen;
    }

    int open(Arguments arguments, Opening opening) throws IOException, InterruptedException {
        Path log = new UpLogs(checkout.logs()).next(opening.ports().base());
        Child caretaker = Child.start(new Launch(command(arguments), Map.of(), checkout.root()), log);
        Tail tail = new Tail(log, screen);
        while (caretaker.isAlive()) {
            Optional<DataFolder> ready = readyFolder(caretaker);
            tail.show();
            if (ready.isPresent()) {
                new Welcome(checkout, ready.get(), HallState.findOpen(ready.get()).orElseThrow()).sayTo(screen);
                return 0;
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        tail.show();
        return caretaker.awaitEnd() == REFUSED ? REFUSED : 1;
    }

    private Optional<DataFolder> readyFolder(Child caretaker) throws IOException {
        for (DataFolder folder : new OpenHalls(checkout).all()) {
            if (HallState.findOpen(folder)
                    .filter(state -> state.ready() && state.caretaker().equals(caretaker.identity()))
                    .isPresent()) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private List<String> command(Arguments arguments) {
        List<String> command = new ArrayList<>(List.of(Java.executable().toString()));
        command.addAll(LauncherFlags.ALL);
        command.add("-Donestamp.root=" + checkout.root());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "cn.onestamp.local.Launcher", "up", "--" + Up.BUILT));
        arguments.options().forEach((name, value) -> {
            if (!name.equals("detach") && !name.equals(Up.BUILT)) {
                command.add(value.isEmpty() ? "--" + name : "--" + name + "=" + (name.equals("data") ? absolute(value) : value));
            }
        });
        return command;
    }

    /** The caretaker works in the checkout, the person perhaps elsewhere. */
    private static Path absolute(String typed) {
        return Path.of(typed).toAbsolutePath();
    }
}
