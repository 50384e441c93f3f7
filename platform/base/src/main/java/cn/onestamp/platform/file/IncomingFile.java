package cn.onestamp.platform.file;

import java.nio.ByteBuffer;

/**
 * A file that is being handed in. Until {@link #finish()} returned, nothing of it is stored; closing it before that
 * removes what was written. Used by one thread at a time.
 */
public interface IncomingFile extends AutoCloseable {

    /**
     * Takes the next piece, all of it.
     *
     * @throws FileProblem.TooLarge if the file becomes longer than was allowed
     * @throws FileProblem.StoreFull if the disk is full
     */
    void write(ByteBuffer piece);

    /**
     * Makes the file durable under its name. The same content handed in twice is stored once.
     *
     * @throws FileProblem.StoreFull if the disk is full
     */
    StoredFile finish();

    @Override
    void close();
}
