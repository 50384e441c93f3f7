package cn.onestamp.store.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room the disk has left, asked before a change is begun: a half-written file would stop the store, a refused change does not. */
final class FreeSpace {

    /** A small change rewrites a handful of pages of at most 16 KiB. */
    static final long RESERVE = 2L << 20;

    /** Each byte of a batch may touch a page of its own. */
    private static final long PAGES_PER_BYTE = 16;

    private final FileStore disk;

    FreeSpace(Path file) {
        this.disk = diskOf(file);
    }

    boolean hasRoomFor(long bytes) {
        return left(disk) >= RESERVE + PAGES_PER_BYTE * bytes;
    }

    static boolean isExhausted(Path file) {
        return left(diskOf(file)) < RESERVE;
    }

    private static FileStore diskOf(Path file) {
        try {
            return Files.getFileStore(file.toAbsolutePath().getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long left(FileStore disk) {
        try {
            return disk.getUsableSpace();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
