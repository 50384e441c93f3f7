package cn.onestamp.approval.paper;

import java.awt.Shape;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a round official seal looks like (after 国发〔1999〕25号): a ring, the organ's name on the arc from left to right,
 * a star in the middle, the purpose of the seal in a straight line below. A seal without a certified device prints
 * 测试 above the star. Shapes are in millimetres inside a square of {@link #SIZE}, y downwards.
 */
public final class SealFace {

    public static final double SIZE = 42;

    private final List<Shape> shapes;
    private final byte[] pdfForm;

    private SealFace(List<Shape> shapes) {
        this.shapes = List.copyOf(shapes);
        this.pdfForm = Deflated.of(PdfMarks.seal(shapes));
    }

    /**
     * Draws a seal.
     *
     * @param organ   the name on the arc
     * @param purpose what stands below the star, such as 行政审批专用章, a number in full-width brackets on a line of
     *                its own; empty for the organ's official seal
     * @param test    whether 测试 is printed
     * @throws UnprintableCharacters when no typeface has a character of the inscription
     */
    public static SealFace draw(Typefaces typefaces, String organ, String purpose, boolean test) {
        typefaces.requirePrintable(Stream.of(organ, purpose, "测试"));
        SealDrawing drawing = new SealDrawing(typefaces);
        drawing.ring();
        drawing.star();
        drawing.arc(organ, Math.toRadians(purpose.isEmpty() ? 262 : 222));
        int bracket = purpose.indexOf('（');
        if (bracket > 0) {
            drawing.straight(purpose.substring(0, bracket), 10.2, 3.7, 25.5);
            drawing.straight(purpose.substring(bracket), 14.8, 3.3, 20);
        } else if (!purpose.isEmpty()) {
            drawing.straight(purpose, 11.6, 4.1, 25);
        }
        if (test) {
            drawing.straight("测试", -9.4, 3.2, 10);
        }
        return new SealFace(drawing.shapes());
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** The drawing as the deflated content of a PDF form; made once, because every paper carries it. */
    byte[] pdfForm() {
        return pdfForm;
    }
}
