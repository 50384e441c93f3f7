package cn.onestamp.platform.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * The folder: {@code incoming/} for files being written, {@code 00/} to {@code ff/} for files by the first digits of
 * their name. The 256 folders are made beforehand, so that keeping a file makes one folder durable and not two.
 */
final class StoreFolder {

    /** Opens a new file for writing; tests put a full disk here. */
    interface Opening {
        FileChannel open(Path path) throws IOException;
    }

    private static final long ALMOST_NOTHING = FileStore.PIECE_BYTES + 1024L;

    private final Path root;
    private final Path incoming;
    private final Opening opening;

    StoreFolder(Path root, Opening opening) {
        this.root = root;
        this.incoming = root.resolve("incoming");
        this.opening = opening;
    }

    static FileChannel newChannel(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.WRITE);
    }

    void prepare() {
        try {
            Files.createDirectories(incoming);
            for (int first = 0; first < 256; first++) {
                Files.createDirectories(root.resolve(String.format(Locale.ROOT, "%02x", first)));
            }
            makeDurable(root);
            removeStale();
        } catch (IOException failed) {
            throw problem(failed);
        }
    }

    Path placeOf(FileId id) {
        return root.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    /** A new temporary file, readable by this account only. */
    Path newTemporary() throws IOException {
        return Files.createTempFile(incoming, "", ".part");
    }

    FileChannel open(Path temporary) throws IOException {
        return opening.open(temporary);
    }

    /** From here on the file exists, even after a power cut. */
    void name(Path temporary, FileId id) throws IOException {
        Files.move(temporary, placeOf(id), StandardCopyOption.ATOMIC_MOVE);
        makeDurable(id);
    }

    void makeDurable(FileId id) throws IOException {
        makeDurable(placeOf(id).getParent());
    }

    FileProblem problem(IOException failure) {
        return isFull(failure) ? new FileProblem.StoreFull(failure) : new FileProblem.StoreFailed(failure);
    }

    private boolean isFull(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("No space left") || message.contains("quota")) {
            return true;
        }
        try {
            return Files.getFileStore(root).getUsableSpace() < ALMOST_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static void makeDurable(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void removeStale() throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming)) {
            for (Path part : parts) {
                removeUnlessBeingWritten(part);
            }
        }
    }

    /** A living writer, here or in another process, holds a lock on its file; a dead one cannot. */
    private static void removeUnlessBeingWritten(Path part) throws IOException {
        try (FileChannel channel = newChannel(part); FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(part);
            }
        } catch (OverlappingFileLockException | NoSuchFileException writtenOrGone) {
            return;
        }
    }
}
