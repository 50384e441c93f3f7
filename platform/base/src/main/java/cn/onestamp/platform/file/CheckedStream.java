package cn.onestamp.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.crypto.AEADBadTagException;

/** Reads a file piece by piece; a piece is handed out only after its check held. */
final class CheckedStream extends InputStream {

    private final FileId id;
    private final InputStream encrypted;
    private final PieceCipher cipher;
    private long length;
    private byte[] piece = new byte[0];
    private int at;

    CheckedStream(FileId id, InputStream encrypted, FileHeader header) {
        this.id = id;
        this.encrypted = encrypted;
        this.cipher = new PieceCipher(header.dataKey());
        this.length = header.length();
    }

    /** Checks the first piece at once: an empty file would otherwise never be looked at. */
    CheckedStream started() throws IOException {
        nextPiece();
        return this;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        Objects.checkFromIndexSize(offset, wanted, into.length);
        if (wanted == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int given = Math.min(wanted, piece.length - at);
        System.arraycopy(piece, at, into, offset, given);
        at += given;
        return given;
    }

    @Override
    public int available() {
        return piece.length - at;
    }

    @Override
    public void close() throws IOException {
        encrypted.close();
    }

    private boolean hasMore() throws IOException {
        if (at == piece.length && length > 0) {
            nextPiece();
        }
        return at < piece.length;
    }

    private void nextPiece() throws IOException {
        int plainBytes = (int) Math.min(FileStore.PIECE_BYTES, length);
        byte[] bytes = encrypted.readNBytes(plainBytes + PieceCipher.TAG_BYTES);
        if (bytes.length < plainBytes + PieceCipher.TAG_BYTES) {
            throw new FileProblem.Broken(id, "cut short");
        }
        length -= plainBytes;
        at = 0;
        piece = new byte[0];
        try {
            piece = cipher.decrypt(bytes, length == 0);
        } catch (AEADBadTagException changed) {
            throw new FileProblem.Broken(id, "its content was changed", changed);
        }
    }
}
