package cn.onestamp.intake.material.content;


import cn.onestamp.platform.problem.Remediable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/**
 * Whether a PDF stays small when a reader opens it. Readers unfold object streams into memory, so every deflated stream is
 * unfolded here first, counted and thrown away; other ways of folding that can hide a deflated one are not taken. What may
 * hold objects or tables is held to far less than a picture, because each of its words becomes an object in memory.
 */
final class PdfUnfolding {

    private static final byte[] STREAM = Bytes.of("stream");
    private static final Set<String> HIDING =
            Set.of("LZWDecode", "RunLengthDecode", "ASCII85Decode", "ASCIIHexDecode", "LZW", "RL", "A85", "AHx");
    private static final String WHITE = "\0\t\n\f\r ";
    private static final String DELIMITERS = "()<>[]{}/%";
    private static final int LONGEST_NAME = 32;
    private static final int ZLIB = 31;
    private static final int DEEPEST = 3;
    private static final long MOST_OF_ONE = 64L << 20;
    private static final long MOST_OF_ALL = 384L << 20;

    private static final int MOST_WORDS = 1_000_000;

    private final byte[] piece = new byte[64 << 10];
    private long unfolded;
    private int words;

    private PdfUnfolding() {}

    static void look(byte[] pdf) {
        PdfUnfolding look = new PdfUnfolding();
        if (mentionsHiding(pdf, pdf.length)) {
            throw bomb();
        }
        for (int at = Bytes.find(pdf, STREAM, 0); at >= 0; at = Bytes.find(pdf, STREAM, at + STREAM.length)) {
            look.unfold(pdf, afterLineEnd(pdf, at + STREAM.length), StreamHead.before(at, pdf).mostBytes(MOST_OF_ONE));
        }
    }

    private void unfold(byte[] pdf, int from, long most) {
        for (int depth = 1; depth <= DEEPEST && isFolded(pdf, from, depth - 1); depth++) {
            if (depth == DEEPEST) {
                throw bomb();
            }
            count(pdf, from, depth, most);
        }
    }

    private void count(byte[] pdf, int from, int depth, long most) {
        long one = 0;
        boolean objects = false;
        try (InputStream stream = opened(pdf, from, depth)) {
            for (int length = stream.read(piece); length >= 0; length = stream.read(piece)) {
                if (one == 0 && mayHoldObjects(piece[0]) || objects) {
                    objects = true;
                    countWords(piece, length);
                }
                one += length;
                unfolded += length;
                if (one > most || unfolded > MOST_OF_ALL || mentionsHiding(piece, length)) {
                    throw bomb();
                }
            }
        } catch (IOException endsBadly) {
            // What no reader can unfold further than this is judged by the reader that comes next.
            return;
        }
    }

    /** An object stream begins with numbers. */
    private static boolean mayHoldObjects(byte first) {
        return first == '%' || WHITE.indexOf(first) >= 0 || first >= '0' && first <= '9';
    }

    private void countWords(byte[] content, int length) {
        boolean inside = false;
        for (int at = 0; at < length; at++) {
            boolean regular = isRegular(content[at]);
            words += regular ? inside ? 0 : 1 : DELIMITERS.indexOf(content[at]) >= 0 ? 1 : 0;
            inside = regular;
        }
        if (words > MOST_WORDS) {
            throw Unsound.structure("PDF 过于复杂，请重新导出后上传");
        }
    }

    private static boolean isFolded(byte[] pdf, int from, int depth) {
        try (InputStream stream = opened(pdf, from, depth)) {
            int first = stream.read();
            int second = stream.read();
            return second >= 0 && (first & 0x0F) == 8 && (first * 256 + second) % ZLIB == 0;
        } catch (IOException notFolded) {
            return false;
        }
    }

    private static InputStream opened(byte[] pdf, int from, int depth) {
        InputStream stream = new ByteArrayInputStream(pdf, from, pdf.length - from);
        for (int fold = 0; fold < depth; fold++) {
            stream = new InflaterInputStream(stream);
        }
        return stream;
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        int next = at;
        while (next < pdf.length && (pdf[next] == '\r' || pdf[next] == '\n' || pdf[next] == ' ')) {
            next++;
        }
        return next;
    }

    /** Names may be written with #xx for any character (ISO 32000-1, 7.3.5). */
    private static boolean mentionsHiding(byte[] content, int length) {
        for (int at = 0; at < length; at++) {
            if (content[at] == '/' && HIDING.contains(nameAt(content, at + 1, length))) {
                return true;
            }
        }
        return false;
    }

    static String nameAt(byte[] content, int from, int length) {
        StringBuilder name = new StringBuilder();
        for (int at = from; at < length && name.length() < LONGEST_NAME && isRegular(content[at]); at++) {
            int coded = content[at] == '#' && at + 2 < length ? hex(content[at + 1]) * 16 + hex(content[at + 2]) : -1;
            name.append((char) (coded > 0 ? coded : content[at]));
            at += coded > 0 ? 2 : 0;
        }
        return name.toString();
    }

    private static boolean isRegular(byte character) {
        return WHITE.indexOf(character) < 0 && DELIMITERS.indexOf(character) < 0;
    }

    private static int hex(byte digit) {
        int value = Character.digit(digit, 16);
        return value < 0 ? -1_000 : value;
    }

    private static Remediable bomb() {
        return Unsound.structure("PDF 的压缩方式不被接受，请重新导出后上传");
    }
}
