package cn.onestamp.approval.paper;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Compression where speed counts more than the last per cent (RFC 1950). */
final class Deflated {

    private Deflated() {
    }

    static byte[] of(byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
            byte[] buffer = new byte[16 * 1024];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }
}
