package cn.onestamp.store.disk;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The file and its rule: nobody hears of a change, not its writer and not a reader, before it is written out. Changes
 * run side by side; writing out waits for those under way, so that a half-made one is never kept.
 */
public final class StoreFile implements AutoCloseable {

    private static final long COMPACT_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int COMPACT_BELOW_PERCENT = 60;
    private static final int COMPACT_BYTES = 1 << 20;
    /** Moving chunks together while closing trips over the library's own assertions; the file is bounded without it. */
    private static final int NO_MOVING_WHILE_CLOSING = 0;

    private final MVStore store;
    private final FreeSpace space;
    private final boolean forced;
    private final Consumer<Throwable> onBroken;
    private final ReentrantReadWriteLock changing = new ReentrantReadWriteLock();
    private final AtomicLong begun = new AtomicLong();
    private volatile long written;
    private long compactedAt = System.nanoTime();

    private StoreFile(MVStore store, Path path, boolean forced, Consumer<Throwable> onBroken) {
        this.store = store;
        this.space = new FreeSpace(path);
        this.forced = forced;
        this.onBroken = onBroken;
    }

    /**
     * @param forced whether each change is also forced to the device (survives a power cut, not only a killed process)
     * @param onBroken told once when writing out failed; nothing is acknowledged from then on
     * @throws cn.onestamp.store.StoreCannotStart with the sentence to show
     */
    public static StoreFile open(Path path, boolean forced, Consumer<Throwable> onBroken) {
        return new StoreFile(OpenFile.open(path), path, forced, onBroken);
    }

    /** Runs a change and returns when it is written out. */
    public <T> T change(Supplier<T> change) {
        changing.readLock().lock();
        long mine = begun.incrementAndGet();
        try {
            return change.get();
        } finally {
            changing.readLock().unlock();
            writeOutUpTo(mine);
        }
    }

    /** Runs a reading over pages that stay in place meanwhile, and returns when everything it may have seen is written out. */
    public <T> T read(Supplier<T> reading) {
        var held = store.registerVersionUsage();
        try {
            return reading.get();
        } finally {
            store.deregisterVersionUsage(held);
            writeOutUpTo(begun.get());
        }
    }

    private void writeOutUpTo(long change) {
        if (written >= change) {
            return;
        }
        changing.writeLock().lock();
        try {
            if (written < change) {
                writeOut();
            }
        } finally {
            changing.writeLock().unlock();
        }
    }

    private void writeOut() {
        long covered = begun.get();
        try {
            store.commit();
            if (forced) {
                store.sync();
            }
            compactNowAndThen();
        } catch (RuntimeException | Error broken) {
            onBroken.accept(broken);
            throw broken;
        }
        written = covered;
    }

    private void compactNowAndThen() {
        long now = System.nanoTime();
        if (now - compactedAt > COMPACT_EVERY_NANOS && space.hasRoomFor(COMPACT_BYTES)) {
            store.compact(COMPACT_BELOW_PERCENT, COMPACT_BYTES);
            compactedAt = now;
        }
    }

    public boolean hasRoomFor(long bytes) {
        return space.hasRoomFor(bytes);
    }

    public MVMap<byte[], byte[]> map(String name) {
        return store.openMap(name, new MVMap.Builder<byte[], byte[]>().keyType(ByteStrings.INSTANCE).valueType(ByteStrings.INSTANCE));
    }

    /** Small facts about maps, kept with them. */
    public MVMap<String, String> facts() {
        return store.openMap("facts");
    }

    public Set<String> mapNames() {
        return store.getMapNames();
    }

    public void remove(String mapName) {
        store.removeMap(mapName);
    }

    public long size() {
        return store.getFileStore().size();
    }

    @Override
    public void close() {
        changing.writeLock().lock();
        try {
            store.close(NO_MOVING_WHILE_CLOSING);
        } finally {
            changing.writeLock().unlock();
        }
    }
}
