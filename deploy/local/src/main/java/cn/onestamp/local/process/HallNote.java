package cn.onestamp.local.process;

import cn.onestamp.local.Screen;
import cn.onestamp.local.folder.DataFolder;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Keeps the note of who is at work true: what could not be written, on a full disk, is written as soon as it can be.
 */
final class HallNote {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataFolder folder;
    private final Supplier<HallState> state;
    private final Screen screen;
    private boolean late;
    private boolean closed;

    HallNote(DataFolder folder, Supplier<HallState> state, Screen screen) {
        this.folder = folder;
        this.state = state;
        this.screen = screen;
    }

    synchronized void write() {
        try {
            state.get().keep(folder);
            late = false;
        } catch (IOException failure) {
            if (!late) {
                late = true;
                screen.say("The note " + folder.state() + " could not be written, it is tried again: " + failure);
                Thread.ofVirtual().start(this::writeLater);
            }
        }
    }

    private void writeLater() {
        while (isLate()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            write();
        }
    }

    private synchronized boolean isLate() {
        return late && !closed;
    }

    /** From now on what cannot be written is left. */
    synchronized void close() {
        closed = true;
    }
}
