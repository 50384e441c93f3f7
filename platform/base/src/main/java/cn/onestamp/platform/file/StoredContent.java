package cn.onestamp.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The content of a stored file, to be read once and closed.
 *
 * @param size bytes of content
 * @param bytes every piece is checked before it is handed out; the first changed one throws
 *              {@link FileProblem.Broken}
 */
public record StoredContent(FileId id, long size, InputStream bytes) implements AutoCloseable {

    /** All of it at once, for small files. */
    public byte[] readAll() {
        try (bytes) {
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
