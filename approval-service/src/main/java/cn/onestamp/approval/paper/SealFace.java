package cn.onestamp.approval.paper;

import cn.onestamp.approval.paper.Typefaces.Style;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a round official seal looks like (after 国发〔1999〕25号): a ring, the organ's name on the arc from left to right,
 * a star in the middle, the purpose of the seal in a straight line below. A seal without a certified device prints
 * 测试 beside the star. Shapes are in millimetres inside a square of {@link #SIZE}, y downwards.
 */
public final class SealFace {

    public static final double SIZE = 42;

    private static final double CENTRE = SIZE / 2;
    private static final double RING = 1.2;
    private static final double STAR = 6.6;
    private static final double ARC_RADIUS = 15.9;
    private static final double ARC_HEIGHT = 6;
    private static final double WIDEST_PITCH = Math.toRadians(26);

    private final List<Shape> shapes = new ArrayList<>();

    private SealFace() {
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
        SealFace face = new SealFace();
        face.ring();
        face.star();
        face.arc(typefaces, organ, Math.toRadians(purpose.isEmpty() ? 262 : 222));
        int bracket = purpose.indexOf('（');
        if (bracket > 0) {
            face.straight(typefaces, purpose.substring(0, bracket), 10.2, 3.7, 25.5);
            face.straight(typefaces, purpose.substring(bracket), 14.8, 3.3, 20);
        } else if (!purpose.isEmpty()) {
            face.straight(typefaces, purpose, 11.6, 4.1, 25);
        }
        if (test) {
            face.letter(typefaces, "测".codePointAt(0), new AffineTransform(1, 0, 0, 1, CENTRE - 9.4, CENTRE), 3.6, 3.6);
            face.letter(typefaces, "试".codePointAt(0), new AffineTransform(1, 0, 0, 1, CENTRE + 9.4, CENTRE), 3.6, 3.6);
        }
        return face;
    }

    List<Shape> shapes() {
        return shapes;
    }

    private void ring() {
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Ellipse2D.Double(0.1, 0.1, SIZE - 0.2, SIZE - 0.2), false);
        double inner = 0.1 + RING;
        ring.append(new Ellipse2D.Double(inner, inner, SIZE - 2 * inner, SIZE - 2 * inner), false);
        shapes.add(ring);
    }

    private void star() {
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

    private void arc(Typefaces typefaces, String name, double span) {
        int[] letters = name.codePoints().toArray();
        double pitch = Math.min(WIDEST_PITCH, span / letters.length);
        double width = Math.min(ARC_HEIGHT * 0.92, ARC_RADIUS * pitch * 0.94);
        for (int i = 0; i < letters.length; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(CENTRE, CENTRE);
            place.rotate(pitch * (i - (letters.length - 1) / 2.0));
            place.translate(0, -ARC_RADIUS);
            letter(typefaces, letters[i], place, width, ARC_HEIGHT);
        }
    }

    private void straight(Typefaces typefaces, String text, double below, double height, double longest) {
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
            letter(typefaces, letters[i], new AffineTransform(1, 0, 0, 1, middle, CENTRE + below), height * narrow, height);
            x += widths[i] * narrow;
        }
    }

    /** A character whose em box of the given width and height is centred on the place. */
    private void letter(Typefaces typefaces, int codePoint, AffineTransform place, double width, double height) {
        Typeface face = typefaces.faceFor(Style.STRONG, codePoint);
        int glyph = face.glyphOf(codePoint);
        double em = face.unitsPerEm();
        AffineTransform transform = new AffineTransform(place);
        transform.scale(width / em, -height / em);
        transform.translate(-face.advance(glyph) / 2.0, -0.38 * em);
        shapes.add(transform.createTransformedShape(GlyphOutline.of(face, glyph)));
    }

    /** Where the ink of a shape lies, for tests and for readers of the seal's picture. */
    Rectangle2D bounds() {
        return shapes.stream().map(Shape::getBounds2D).reduce(Rectangle2D::createUnion).orElseThrow();
    }
}
