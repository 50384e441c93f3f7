package cn.onestamp.platform.file;

import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.crypto.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file on its way into the folder: pieces go to a temporary file, the head and the name come last. */
final class FolderIncoming implements IncomingFile {

    private final StoreFolder folder;
    private final FieldCipher master;
    private final byte[] dataKey;
    private final long atMost;
    private final PieceCipher cipher;
    private final MessageDigest digest = Sha256.begun();
    private final ByteBuffer plain = ByteBuffer.allocate(FileStore.PIECE_BYTES);
    private final ByteBuffer encrypted = ByteBuffer.allocate(FileStore.PIECE_BYTES + PieceCipher.TAG_BYTES);
    private final Path temporary;
    private final FileChannel channel;
    private long length;
    private boolean open = true;

    private FolderIncoming(StoreFolder folder, FieldCipher master, byte[] dataKey, long atMost, Path temporary,
                           FileChannel channel) {
        this.folder = folder;
        this.master = master;
        this.dataKey = dataKey;
        this.atMost = atMost;
        this.temporary = temporary;
        this.channel = channel;
        this.cipher = new PieceCipher(dataKey);
    }

    static FolderIncoming begun(StoreFolder folder, FieldCipher master, byte[] dataKey, long atMost) {
        try {
            Path temporary = folder.newTemporary();
            FileChannel channel = folder.open(temporary);
            var incoming = new FolderIncoming(folder, master, dataKey, atMost, temporary, channel);
            incoming.attempt(() -> {
                channel.lock();
                channel.position(FileHeader.BYTES);
            });
            return incoming;
        } catch (IOException failed) {
            throw folder.problem(failed);
        }
    }

    @Override
    public void write(ByteBuffer piece) {
        mustBeOpen();
        if (piece.remaining() > atMost - length) {
            close();
            throw new FileProblem.TooLarge(atMost);
        }
        length += piece.remaining();
        digest.update(piece.duplicate());
        attempt(() -> encrypt(piece));
    }

    @Override
    public StoredFile finish() {
        mustBeOpen();
        var id = new FileId(HexFormat.of().formatHex(digest.digest()));
        attempt(() -> {
            writePiece(true);
            writeHeader(new FileHeader(length, dataKey).wrapped(id, master));
            channel.force(true);
            folder.name(temporary, id);
        });
        close();
        return new StoredFile(id, length);
    }

    /** After the file got its name there is no temporary file left to remove. */
    @Override
    public void close() {
        open = false;
        try (channel) {
            Files.deleteIfExists(temporary);
        } catch (IOException failed) {
            throw folder.problem(failed);
        }
    }

    private void encrypt(ByteBuffer piece) throws IOException {
        while (piece.hasRemaining()) {
            if (!plain.hasRemaining()) {
                writePiece(false);
            }
            int taken = Math.min(piece.remaining(), plain.remaining());
            plain.put(piece.slice(piece.position(), taken));
            piece.position(piece.position() + taken);
        }
    }

    private void writePiece(boolean last) throws IOException {
        cipher.encrypt(plain.flip(), last, encrypted.clear());
        plain.clear();
        encrypted.flip();
        while (encrypted.hasRemaining()) {
            channel.write(encrypted);
        }
    }

    private void writeHeader(ByteBuffer header) throws IOException {
        for (long at = 0; header.hasRemaining(); ) {
            at += channel.write(header, at);
        }
    }

    private void mustBeOpen() {
        if (!open) {
            throw new IllegalStateException("this file was finished or given up");
        }
    }

    /** A file of which one step failed is given up: what follows can no longer make it whole. */
    private void attempt(Step step) {
        try {
            step.take();
        } catch (IOException failed) {
            FileProblem problem = folder.problem(failed);
            close();
            throw problem;
        }
    }

    private interface Step {
        void take() throws IOException;
    }
}
