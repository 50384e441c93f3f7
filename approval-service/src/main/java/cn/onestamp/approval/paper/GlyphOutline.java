package cn.onestamp.approval.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** Draws a glyph as a path in font units, y upwards (OpenType 1.9, table glyf). */
final class GlyphOutline {

    private static final int ON_CURVE = 0x01;
    private static final int SHORT_X = 0x02;
    private static final int SHORT_Y = 0x04;
    private static final int REPEAT = 0x08;
    private static final int SAME_X = 0x10;
    private static final int SAME_Y = 0x20;

    private GlyphOutline() {
    }

    static Path2D of(Typeface face, int glyph) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        byte[] outline = face.outline(glyph);
        if (outline.length > 0) {
            ByteBuffer data = ByteBuffer.wrap(outline);
            int contours = data.getShort(0);
            if (contours < 0) {
                appendParts(path, face, data);
            } else {
                appendContours(path, data.position(10), contours);
            }
        }
        return path;
    }

    private static void appendContours(Path2D path, ByteBuffer data, int contours) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = Short.toUnsignedInt(data.getShort());
        }
        data.position(data.position() + 2 + Short.toUnsignedInt(data.getShort(data.position())));
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int[] flags = flags(data, points);
        int[] xs = coordinates(data, flags, SHORT_X, SAME_X);
        int[] ys = coordinates(data, flags, SHORT_Y, SAME_Y);
        int from = 0;
        for (int end : ends) {
            appendContour(path, flags, xs, ys, from, end - from + 1);
            from = end + 1;
        }
    }

    private static int[] flags(ByteBuffer data, int points) {
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = Byte.toUnsignedInt(data.get());
            if ((flags[i] & REPEAT) != 0) {
                int again = Byte.toUnsignedInt(data.get());
                java.util.Arrays.fill(flags, i + 1, i + 1 + again, flags[i]);
                i += again;
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer data, int[] flags, int isShort, int isSame) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & isShort) != 0) {
                int step = Byte.toUnsignedInt(data.get());
                value += (flags[i] & isSame) != 0 ? step : -step;
            } else if ((flags[i] & isSame) == 0) {
                value += data.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    /** Two control points in a row have an unwritten point on the curve half-way between them. */
    private static void appendContour(Path2D path, int[] flags, int[] xs, int[] ys, int from, int count) {
        int start = 0;
        while (start < count && (flags[from + start] & ON_CURVE) == 0) {
            start++;
        }
        if (start == count) {
            return;
        }
        path.moveTo(xs[from + start], ys[from + start]);
        for (int step = 1; step <= count; step++) {
            int point = from + (start + step) % count;
            int next = from + (start + step + 1) % count;
            if ((flags[point] & ON_CURVE) != 0) {
                path.lineTo(xs[point], ys[point]);
            } else if ((flags[next] & ON_CURVE) != 0) {
                path.quadTo(xs[point], ys[point], xs[next], ys[next]);
                step++;
            } else {
                path.quadTo(xs[point], ys[point], (xs[point] + xs[next]) / 2.0, (ys[point] + ys[next]) / 2.0);
            }
        }
        path.closePath();
    }

    private static void appendParts(Path2D path, Typeface face, ByteBuffer data) {
        int at = 10;
        int flags;
        do {
            flags = data.getShort(at);
            int glyph = Short.toUnsignedInt(data.getShort(at + 2));
            boolean words = (flags & 0x1) != 0;
            int dx = words ? data.getShort(at + 4) : data.get(at + 4);
            int dy = words ? data.getShort(at + 6) : data.get(at + 5);
            at += words ? 8 : 6;
            double[] matrix = {1, 0, 0, 1};
            if ((flags & 0x8) != 0) {
                matrix[0] = matrix[3] = data.getShort(at) / 16384.0;
                at += 2;
            } else if ((flags & 0x40) != 0) {
                matrix[0] = data.getShort(at) / 16384.0;
                matrix[3] = data.getShort(at + 2) / 16384.0;
                at += 4;
            } else if ((flags & 0x80) != 0) {
                for (int i = 0; i < 4; i++) {
                    matrix[i] = data.getShort(at + 2 * i) / 16384.0;
                }
                at += 8;
            }
            path.append(new AffineTransform(matrix[0], matrix[1], matrix[2], matrix[3], dx, dy)
                    .createTransformedShape(of(face, glyph)), false);
        } while ((flags & 0x20) != 0);
    }
}
