package cn.onestamp.approval.review.store;

import cn.onestamp.platform.crypto.Sha256;
import cn.onestamp.platform.file.IncomingFile;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** A picture on its way into the store; it is not there before all of it has been looked at. */
final class Arriving implements AutoCloseable {

    private final IncomingFile file;
    private final PictureType type;
    private final MessageDigest digest = Sha256.begun();
    private final ByteBuffer head;

    Arriving(IncomingFile file, PictureType type) {
        this.file = file;
        this.type = type;
        this.head = ByteBuffer.allocate(type.longestBeginning());
    }

    void take(byte[] piece) {
        head.put(piece, 0, Math.min(piece.length, head.remaining()));
        digest.update(piece);
        file.write(ByteBuffer.wrap(piece));
    }

    /** @throws cn.onestamp.platform.problem.Remediable where it is no such picture, or another one */
    void keep(String sha256) {
        type.mustBegin(Arrays.copyOf(head.array(), head.position()));
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw PictureType.unsound("file-hash", "文件在传输中发生变化，请重新上传");
        }
        file.finish();
    }

    @Override
    public void close() {
        file.close();
    }
}
