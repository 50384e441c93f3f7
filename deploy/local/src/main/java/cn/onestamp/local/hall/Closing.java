package cn.onestamp.local.hall;

import cn.onestamp.local.Screen;
import cn.onestamp.local.folder.DataFolder;
import java.io.IOException;

/** Sees to it that a hall is closed once, whether the work is done, something fails, or a person presses Ctrl-C. */
public final class Closing implements AutoCloseable {
    private final TownHall hall;
    private final Screen screen;
    private final Last last;
    private final Thread onSignal = new Thread(this::closeQuietly, "closing");
    private boolean closed;

    public Closing(TownHall hall, Screen screen, Last last) {
        this.hall = hall;
        this.screen = screen;
        this.last = last;
        Runtime.getRuntime().addShutdownHook(onSignal);
    }

    public TownHall open() {
        return hall;
    }

    @Override
    public synchronized void close() throws IOException, InterruptedException {
        if (closed) {
            return;
        }
        closed = true;
        screen.say("Closing the town hall ...");
        hall.close();
        last.done(hall.folder());
        screen.say("Closed; nothing of it runs any more.");
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException | InterruptedException failure) {
            screen.say("Closing failed: " + failure);
        }
    }

    /** What remains to be done with the folder of a closed hall. */
    @FunctionalInterface
    public interface Last {
        void done(DataFolder folder) throws IOException;
    }
}
