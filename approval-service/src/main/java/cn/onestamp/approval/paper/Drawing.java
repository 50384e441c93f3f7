package cn.onestamp.approval.paper;

import cn.onestamp.approval.paper.Typefaces.Style;
import java.util.ArrayList;
import java.util.List;

/** Puts texts and rules on the current sheet; a new sheet is laid on when asked. */
final class Drawing {

    private static final double WIDEST_STRETCH = 0.08;

    private final Typefaces typefaces;
    private final List<List<Mark>> sheets = new ArrayList<>();

    Drawing(Typefaces typefaces) {
        this.typefaces = typefaces;
        newSheet();
    }

    void newSheet() {
        sheets.add(new ArrayList<>());
    }

    int currentSheet() {
        return sheets.size() - 1;
    }

    List<Sheet> sheets() {
        return sheets.stream().map(Sheet::new).toList();
    }

    void put(Mark mark) {
        sheets.getLast().add(mark);
    }

    /** Below everything that already lies on the given sheet; used for page numbers, known only at the end. */
    void putOn(int sheet, Mark mark) {
        sheets.get(sheet).add(mark);
    }

    double width(Letters letters, String text) {
        return Measure.width(typefaces, letters.style(), text) * letters.size()
                + letters.tracking() * text.codePointCount(0, text.length());
    }

    List<String> lines(Letters letters, String text, double indent, double available) {
        return new LineBreaker(part -> width(letters, part)).lines(text, indent, available);
    }

    void left(Letters letters, String text, double x, double baseline) {
        marks(letters, text, x, baseline, letters.tracking()).forEach(this::put);
    }

    void right(Letters letters, String text, double rightEdge, double baseline) {
        left(letters, text, rightEdge - width(letters, text) + letters.tracking(), baseline);
    }

    void centred(Letters letters, String text, double axis, double baseline) {
        left(letters, text, axis - (width(letters, text) - letters.tracking()) / 2, baseline);
    }

    void centredOn(int sheet, Letters letters, String text, double axis, double baseline) {
        double x = axis - (width(letters, text) - letters.tracking()) / 2;
        marks(letters, text, x, baseline, letters.tracking()).forEach(mark -> putOn(sheet, mark));
    }

    /** Stretches the line to the width, unless the gaps would look like blanks. */
    void justified(Letters letters, String text, double x, double baseline, double available) {
        int gaps = Math.max(1, text.codePointCount(0, text.length()) - 1);
        double stretch = (available - width(letters, text)) / gaps;
        marks(letters, text, x, baseline, stretch <= WIDEST_STRETCH * letters.size() ? stretch : 0).forEach(this::put);
    }

    /** A rare name may change the typeface in the middle of a line. */
    private List<Mark> marks(Letters letters, String text, double x, double baseline, double tracking) {
        List<Mark> marks = new ArrayList<>();
        int[] characters = text.codePoints().toArray();
        int from = 0;
        double at = x;
        while (from < characters.length) {
            Typeface face = typefaces.faceFor(letters.style(), characters[from]);
            int to = from + 1;
            while (to < characters.length && typefaces.faceFor(letters.style(), characters[to]) == face) {
                to++;
            }
            int[] run = java.util.Arrays.copyOfRange(characters, from, to);
            Mark.Text mark = new Mark.Text(face, letters.size(), letters.ink(), at, baseline, tracking, run);
            for (int i = 0; i < run.length; i++) {
                at += mark.advance(i);
            }
            marks.add(mark);
            from = to;
        }
        return marks;
    }

    /** How a text is set: style, height of the em, colour and extra space between characters, in millimetres. */
    record Letters(Style style, double size, Ink ink, double tracking) {

        Letters(Style style, double size, Ink ink) {
            this(style, size, ink, 0);
        }
    }
}
