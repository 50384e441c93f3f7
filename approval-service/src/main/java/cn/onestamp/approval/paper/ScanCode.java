package cn.onestamp.approval.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A QR code (ISO/IEC 18004) of level Q: a quarter of it may be smudged or under the edge of a stamp. */
final class ScanCode {

    private static final int QUIET = 2;
    private static final int PIXELS = 6;
    /** Any mask is as good as another over a signature, which looks like noise; comparing all eight costs as much as sealing. */
    private static final int MASK = 3;

    private final ByteMatrix modules;
    private final byte[] rows;

    ScanCode(String text) {
        try {
            modules = Encoder.encode(text, ErrorCorrectionLevel.Q,
                    Map.of(EncodeHintType.QR_COMPACT, true, EncodeHintType.QR_MASK_PATTERN, MASK)).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The verification link is too long for a code: " + text, tooLong);
        }
        rows = Deflated.of(bitmap());
    }

    /** Pixels along one edge, with the quiet zone. */
    int width() {
        return PIXELS * (modules.getWidth() + 2 * QUIET);
    }

    /** The deflated rows of the picture as PNG and PDF both take them: one bit per pixel, each row after a zero byte. */
    byte[] rows() {
        return rows;
    }

    private byte[] bitmap() {
        int length = 1 + (width() + 7) / 8;
        byte[] bitmap = new byte[length * width()];
        for (int y = 0; y < width(); y += PIXELS) {
            for (int x = 0; x < width(); x++) {
                if (!isDark(x / PIXELS - QUIET, y / PIXELS - QUIET)) {
                    bitmap[y * length + 1 + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
            for (int copy = 1; copy < PIXELS; copy++) {
                System.arraycopy(bitmap, y * length, bitmap, (y + copy) * length, length);
            }
        }
        return bitmap;
    }

    private boolean isDark(int column, int row) {
        return column >= 0 && row >= 0 && column < modules.getWidth() && row < modules.getHeight()
                && modules.get(column, row) == 1;
    }
}
