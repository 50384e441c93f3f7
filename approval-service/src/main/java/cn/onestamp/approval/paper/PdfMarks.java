package cn.onestamp.approval.paper;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Draws marks and seals with PDF operators; millimetres from the top become points from the bottom. */
final class PdfMarks {

    static final double POINT = 72 / 25.4;

    private final StringBuilder out = new StringBuilder();

    static byte[] sheet(Sheet sheet, Map<Typeface, Integer> fontIndex, List<EmbeddedFont> fonts) {
        PdfMarks marks = new PdfMarks();
        for (Mark mark : sheet.marks()) {
            switch (mark) {
                case Mark.Text text -> marks.text(text, fontIndex.get(text.face()), fonts);
                case Mark.Fill fill -> marks.fill(fill);
                case Mark.Code code -> marks.code(code);
            }
        }
        return marks.bytes();
    }

    /** The seal as the content of a form of {@link SealFace#SIZE} mm. */
    static byte[] seal(List<Shape> shapes) {
        PdfMarks marks = new PdfMarks();
        marks.out.append("/Over gs ");
        marks.colour(Ink.RED);
        shapes.forEach(marks::shape);
        return marks.bytes();
    }

    private void text(Mark.Text text, int font, List<EmbeddedFont> fonts) {
        colour(text.ink());
        out.append("BT /F").append(font).append(' ');
        Numbers.append(out, text.size() * POINT).append(" Tf ");
        Numbers.append(out, text.tracking() * POINT).append(" Tc ");
        Numbers.append(out, text.x() * POINT, (Sheet.HEIGHT - text.baseline()) * POINT).append("Td <");
        for (int codePoint : text.codePoints()) {
            out.append(PdfFonts.hex(fonts.get(font).subset().glyphOf(codePoint)));
        }
        out.append("> Tj ET\n");
    }

    private void fill(Mark.Fill fill) {
        colour(fill.ink());
        Numbers.append(out, fill.x() * POINT, (Sheet.HEIGHT - fill.y() - fill.height()) * POINT,
                fill.width() * POINT, fill.height() * POINT).append("re f\n");
    }

    private void code(Mark.Code code) {
        double size = code.size() * POINT;
        out.append("q ");
        Numbers.append(out, size, 0, 0, size, code.x() * POINT, (Sheet.HEIGHT - code.y()) * POINT - size)
                .append("cm /Code Do Q\n");
    }

    private void colour(Ink ink) {
        Numbers.append(out, ink.red() / 255.0, ink.green() / 255.0, ink.blue() / 255.0).append("rg ");
    }

    private void shape(Shape shape) {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> point(c[0], c[1]).append("m ");
                case PathIterator.SEG_LINETO -> point(c[0], c[1]).append("l ");
                case PathIterator.SEG_QUADTO -> {
                    point(x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3);
                    point(c[2] + (c[0] - c[2]) * 2 / 3, c[3] + (c[1] - c[3]) * 2 / 3);
                    point(c[2], c[3]).append("c ");
                    c[0] = c[2];
                    c[1] = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    point(c[0], c[1]);
                    point(c[2], c[3]);
                    point(c[4], c[5]).append("c ");
                    c[0] = c[4];
                    c[1] = c[5];
                }
                default -> out.append("h ");
            }
            x = c[0];
            y = c[1];
        }
        out.append(shape instanceof Path2D path && path.getWindingRule() == Path2D.WIND_EVEN_ODD ? "f*\n" : "f\n");
    }

    private StringBuilder point(double x, double y) {
        return Numbers.append(out, x * POINT, (SealFace.SIZE - y) * POINT);
    }

    private byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
