package cn.onestamp.platform.file;

import cn.onestamp.platform.crypto.CiphertextRefused;
import cn.onestamp.platform.crypto.FieldCipher;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What stands before the content on the disk: four bytes of format, the length of the content (8), the file's own key
 * wrapped by the master key. The wrapping is bound to the file's name and length, so a file that was cut short or put
 * under another name is refused before its first byte is read.
 *
 * @param length bytes of content
 * @param dataKey 32 random bytes that encrypt this file only
 */
record FileHeader(long length, byte[] dataKey) {

    static final int KEY_BYTES = 32;
    private static final int FORMAT = 0x4F534631;
    private static final int WRAPPED_BYTES = KEY_BYTES + FieldCipher.OVERHEAD_BYTES;
    static final int BYTES = Integer.BYTES + Long.BYTES + WRAPPED_BYTES;

    ByteBuffer wrapped(FileId id, FieldCipher master) {
        byte[] key = master.encrypt(dataKey, id.sha256(), field(length));
        return ByteBuffer.allocate(BYTES).putInt(FORMAT).putLong(length).put(key).flip();
    }

    static FileHeader read(byte[] bytes, FileId id, FieldCipher master) {
        if (bytes.length < BYTES) {
            throw new FileProblem.Broken(id, "cut short");
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (header.getInt() != FORMAT) {
            throw new FileProblem.Broken(id, "not of this format");
        }
        long length = header.getLong();
        byte[] wrapped = Arrays.copyOfRange(bytes, header.position(), BYTES);
        try {
            return new FileHeader(length, master.decrypt(wrapped, id.sha256(), field(length)));
        } catch (CiphertextRefused refused) {
            throw new FileProblem.Broken(id, "its head was changed or belongs to another file", refused);
        }
    }

    long bytesOnDisk() {
        return BYTES + length + pieces() * PieceCipher.TAG_BYTES;
    }

    /** An empty file has one empty piece, so that its emptiness is protected too. */
    long pieces() {
        return Math.max(1, Math.ceilDiv(length, FileStore.PIECE_BYTES));
    }

    private static String field(long length) {
        return "file-key/" + length;
    }
}
