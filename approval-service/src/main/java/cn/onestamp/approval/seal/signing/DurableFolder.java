package cn.onestamp.approval.seal.signing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A folder in which a file is either wholly there or not at all, also after a crash: written under another name, forced
 * to disk, renamed. Two processes do not make the same file twice.
 */
final class DurableFolder {

    /** One for the whole process: the lock on the file holds between processes only. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final Path folder;

    DurableFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** The file's path, after making it if it was not there. */
    Path getOrMake(String name, Maker maker) throws IOException {
        Path file = path(name);
        if (!Files.exists(file)) {
            IN_THIS_PROCESS.lock();
            try (FileChannel lock = FileChannel.open(path(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                if (!Files.exists(file)) {
                    write(file, maker.make());
                }
            } finally {
                IN_THIS_PROCESS.unlock();
            }
        }
        return file;
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished);
        if (unfinished.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
        }
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(folder)) {
            directory.force(true);
        }
    }

    /** Makes the content of a file that is missing. */
    interface Maker {
        byte[] make() throws IOException;
    }
}
