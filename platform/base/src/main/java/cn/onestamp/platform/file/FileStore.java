package cn.onestamp.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** The shelf of files. Everything else about a file (name, type, whose it is) is kept by its owner. */
public interface FileStore {

    int PIECE_BYTES = 64 * 1024;

    /** @param atMost bytes of content that are allowed */
    IncomingFile begin(long atMost);

    /**
     * Keeps all that the stream gives, with constant memory; the stream stays open.
     *
     * @throws IOException if the stream breaks off; nothing is kept then
     * @throws FileProblem.TooLarge if it gives more than allowed
     * @throws FileProblem.StoreFull if the disk is full
     */
    default StoredFile keep(InputStream content, long atMost) throws IOException {
        try (IncomingFile incoming = begin(atMost)) {
            byte[] piece = new byte[PIECE_BYTES];
            for (int length = content.read(piece); length >= 0; length = content.read(piece)) {
                incoming.write(ByteBuffer.wrap(piece, 0, length));
            }
            return incoming.finish();
        }
    }

    /**
     * @throws FileProblem.Absent if there is no such file
     * @throws FileProblem.Broken if it was cut short, changed or exchanged
     * @throws cn.onestamp.platform.crypto.KeyMissing if its key is not configured
     */
    StoredContent open(FileId id);

    boolean holds(FileId id);

    /** Removes the content for everybody who handed it in; the caller knows that nobody needs it. */
    void remove(FileId id);
}
