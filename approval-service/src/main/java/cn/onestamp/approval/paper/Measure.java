package cn.onestamp.approval.paper;

/** How wide characters are, in ems. */
final class Measure {

    private Measure() {
    }

    static double advance(Typeface face, int codePoint) {
        return (double) face.advance(face.glyphOf(codePoint)) / face.unitsPerEm();
    }

    static double width(Typefaces typefaces, Typefaces.Style style, String text) {
        double width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            width += advance(typefaces.faceFor(style, character), character);
        }
        return width;
    }
}
