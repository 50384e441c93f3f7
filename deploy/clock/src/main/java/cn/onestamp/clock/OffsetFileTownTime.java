package cn.onestamp.clock;

import cn.onestamp.clock.OffsetFile.Stamp;
import cn.onestamp.platform.town.TownTime;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Machine time plus the offset in a file. The file is looked at when the time is asked for, at most every 200 ms, and
 * read again when it was written. Town time only goes forward: a smaller offset, or a file that cannot be read, is
 * reported once and the offset stays.
 */
final class OffsetFileTownTime implements TownTime {

    private static final System.Logger LOG = System.getLogger(OffsetFileTownTime.class.getName());
    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(200).toNanos();

    private final Clock machine;
    private final OffsetFile file;
    private final LongSupplier nanos;
    private final AtomicLong nextLook;
    private volatile Duration offset;
    private volatile Stamp seen;

    /** @throws IllegalStateException if the file cannot be read now; starting at the wrong day would be worse */
    OffsetFileTownTime(Clock machine, Path path, LongSupplier nanos) {
        this.machine = machine;
        this.file = new OffsetFile(path);
        this.nanos = nanos;
        try {
            seen = file.stamp();
            offset = file.offset();
        } catch (IOException unreadable) {
            throw new IllegalStateException("town time cannot be read from " + path + ": " + unreadable, unreadable);
        }
        nextLook = new AtomicLong(nanos.getAsLong() + LOOK_EVERY_NANOS);
    }

    @Override
    public Instant now() {
        long look = nextLook.get();
        long present = nanos.getAsLong();
        if (present - look >= 0 && nextLook.compareAndSet(look, present + LOOK_EVERY_NANOS)) {
            lookAtTheFile();
        }
        return machine.instant().plus(offset);
    }

    private void lookAtTheFile() {
        try {
            Stamp stamp = file.stamp();
            if (!stamp.equals(seen)) {
                seen = stamp;
                moveTo(file.offset());
            }
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "Town time stays as it is: {0}", unreadable.toString());
        }
    }

    private synchronized void moveTo(Duration newer) {
        if (newer.compareTo(offset) < 0) {
            LOG.log(Level.WARNING, "Town time does not go back from {0} to {1}", offset, newer);
            return;
        }
        offset = newer;
    }
}
