package cn.onestamp.approval.paper;

/** How wide characters are, in ems. */
final class Measure {

    private Measure() {
    }

    static double advance(Typeface face, int codePoint) {
        return (double) face.advance(face.glyphOf(codePoint)) / face.unitsPerEm();
    }

    static double width(Typefaces typefaces, Typefaces.Style style, String text) {
        return text.codePoints().mapToDouble(c -> advance(typefaces.faceFor(style, c), c)).sum();
    }
}
