package cn.onestamp.approval.paper;

import cn.onestamp.approval.paper.Typefaces.Style;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Draws the parts of a round seal, in millimetres inside a square of {@link SealFace#SIZE}. */
final class SealDrawing {

    private static final double SIZE = SealFace.SIZE;
    private static final double CENTRE = SIZE / 2;
    private static final double RING = 1.2;
    private static final double STAR = 6.6;
    private static final double ARC_RADIUS = 15.9;
    private static final double ARC_HEIGHT = 6;
    private static final double WIDEST_PITCH = Math.toRadians(26);

    private final Typefaces typefaces;
    private final List<Shape> shapes = new ArrayList<>();

    SealDrawing(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    List<Shape> shapes() {
        return shapes;
    }

    void ring() {
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Ellipse2D.Double(0.1, 0.1, SIZE - 0.2, SIZE - 0.2), false);
        double inner = 0.1 + RING;
        ring.append(new Ellipse2D.Double(inner, inner, SIZE - 2 * inner, SIZE - 2 * inner), false);
        shapes.add(ring);
    }

    void star() {
        Path2D star = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double notch = STAR * Math.sin(Math.toRadians(18)) / Math.sin(Math.toRadians(54));
        for (int corner = 0; corner < 10; corner++) {
            double angle = Math.toRadians(36 * corner);
            double radius = corner % 2 == 0 ? STAR : notch;
            double x = CENTRE + radius * Math.sin(angle);
            double y = CENTRE - radius * Math.cos(angle);
            if (corner == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        shapes.add(star);
    }

    /** The name from left to right over the given angle, narrower letters when there are many. */
    void arc(String name, double span) {
        int[] letters = name.codePoints().toArray();
        double pitch = Math.min(WIDEST_PITCH, span / letters.length);
        double width = Math.min(ARC_HEIGHT * 0.92, ARC_RADIUS * pitch * 0.94);
        for (int i = 0; i < letters.length; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(CENTRE, CENTRE);
            place.rotate(pitch * (i - (letters.length - 1) / 2.0));
            place.translate(0, -ARC_RADIUS);
            letter(letters[i], place, width, ARC_HEIGHT);
        }
    }

    /** A line whose middle is so far below the centre, narrowed to the longest length that fits there. */
    void straight(String text, double below, double height, double longest) {
        int[] letters = text.codePoints().toArray();
        double[] widths = new double[letters.length];
        double sum = 0;
        for (int i = 0; i < letters.length; i++) {
            widths[i] = Measure.advance(typefaces.faceFor(Style.STRONG, letters[i]), letters[i]) * height;
            sum += widths[i];
        }
        double narrow = Math.min(1, longest / sum);
        double x = CENTRE - sum * narrow / 2;
        for (int i = 0; i < letters.length; i++) {
            double middle = x + widths[i] * narrow / 2;
            letter(letters[i], new AffineTransform(1, 0, 0, 1, middle, CENTRE + below), height * narrow, height);
            x += widths[i] * narrow;
        }
    }

    /** A character whose em box of the given width and height is centred on the place. */
    private void letter(int codePoint, AffineTransform place, double width, double height) {
        Typeface face = typefaces.faceFor(Style.STRONG, codePoint);
        int glyph = face.glyphOf(codePoint);
        double em = face.unitsPerEm();
        AffineTransform transform = new AffineTransform(place);
        transform.scale(width / em, -height / em);
        transform.translate(-face.advance(glyph) / 2.0, -0.38 * em);
        shapes.add(transform.createTransformedShape(GlyphOutline.of(face, glyph)));
    }
}
