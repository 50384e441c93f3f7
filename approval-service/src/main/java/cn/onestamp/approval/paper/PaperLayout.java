package cn.onestamp.approval.paper;

import static cn.onestamp.approval.paper.Proportions.AXIS;
import static cn.onestamp.approval.paper.Proportions.BOTTOM;
import static cn.onestamp.approval.paper.Proportions.BREADTH;
import static cn.onestamp.approval.paper.Proportions.LEFT;
import static cn.onestamp.approval.paper.Proportions.RIGHT;
import static cn.onestamp.approval.paper.Proportions.SIGN_OFF;
import static cn.onestamp.approval.paper.Proportions.SMALL;

import cn.onestamp.approval.paper.Drawing.Letters;
import cn.onestamp.approval.paper.Typefaces.Style;
import java.util.List;

/**
 * One paper on its way down the sheets, the way official papers look (after GB/T 9704-2012): the organ's name in red
 * over a red rule, the number, the title, the text, a table of facts, and at the lower right the organ and the day with
 * the seal over them. The seal never stands on a sheet without text.
 */
final class PaperLayout {

    private final Drawing drawing;
    private final PaperContent content;
    private final Proportions size;
    private final SignOff signOff = new SignOff();
    private double y;

    PaperLayout(Typefaces typefaces, PaperContent content, Proportions size) {
        this.drawing = new Drawing(typefaces);
        this.content = content;
        this.size = size;
    }

    void layOut(ScanCode code, String notice) {
        boolean endsWithText = !content.remedies().isEmpty();
        head();
        paragraphs(content.body(), endsWithText || !content.facts().isEmpty() ? 0 : SIGN_OFF);
        table(endsWithText ? 0 : SIGN_OFF);
        paragraphs(content.remedies(), SIGN_OFF);
        makeRoom(SIGN_OFF);
        signOff.put(drawing, content, code, size.body(), y);
        feet(notice);
    }

    List<Sheet> sheets() {
        return drawing.sheets();
    }

    SealPlace seal() {
        return signOff.place();
    }

    private void head() {
        String organ = content.organ().name();
        double em = Math.min(11.5, BREADTH / (organ.codePointCount(0, organ.length()) * 1.12));
        drawing.centred(new Letters(Style.STRONG, em, Ink.RED, em * 0.1), organ, AXIS, 36.5);
        drawing.put(new Mark.Fill(Ink.RED, LEFT, 43, BREADTH, 0.9));
        drawing.put(new Mark.Fill(Ink.RED, LEFT, 44.5, BREADTH, 0.25));
        drawing.right(size.value(), content.documentNumber(), RIGHT, 52);
        y = 57 + 10.5 * size.scale();
        for (String line : drawing.lines(size.title(), content.title(), 0, BREADTH)) {
            drawing.centred(size.title(), line, AXIS, y);
            y += 11 * size.scale();
        }
        y += 3.5 * size.scale();
        if (content.addressee() != null) {
            for (String line : drawing.lines(size.body(), content.addressee() + "：", 0, BREADTH)) {
                drawing.left(size.body(), line, LEFT, y);
                y += size.leading();
            }
        }
    }

    /** The room {@code behind} must be left under the last line. */
    private void paragraphs(List<String> paragraphs, double behind) {
        for (int i = 0; i < paragraphs.size(); i++) {
            paragraph(paragraphs.get(i), i == paragraphs.size() - 1 ? behind : 0);
        }
    }

    private void paragraph(String text, double behind) {
        double indent = 2 * size.body().size();
        List<String> lines = drawing.lines(size.body(), text, indent, BREADTH);
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            // No first or last line alone on a sheet.
            makeRoom(i == last - 1 ? 2 * size.leading() + behind : i == last ? size.leading() + behind
                    : i == 0 ? 2 * size.leading() : size.leading());
            double x = i == 0 ? LEFT + indent : LEFT;
            if (i < last) {
                drawing.justified(size.body(), lines.get(i), x, y, RIGHT - x);
            } else {
                drawing.left(size.body(), lines.get(i), x, y);
            }
            y += size.leading();
        }
    }

    private void table(double behind) {
        List<Fact> facts = content.facts();
        if (facts.isEmpty()) {
            return;
        }
        y -= size.leading() * 0.3;
        for (int i = 0; i < facts.size(); i++) {
            row(facts.get(i), i == facts.size() - 1 ? behind : 0);
        }
        y += 10.3 * size.scale();
    }

    private void row(Fact fact, double behind) {
        TableRow row = new TableRow(drawing, fact, size);
        makeRoom(row.height() + behind);
        row.put(y);
        y += row.height();
    }

    private void feet(String notice) {
        int last = drawing.currentSheet();
        for (int sheet = 0; sheet <= last; sheet++) {
            drawing.putOn(sheet, new Mark.Fill(Ink.RULE, LEFT, 276, BREADTH, 0.15));
            drawing.centredOn(sheet, SMALL, notice, AXIS, 281);
            drawing.centredOn(sheet, Proportions.PAGE, "— %d / %d —".formatted(sheet + 1, last + 1), AXIS, 287);
        }
    }

    private void makeRoom(double height) {
        if (y + height > BOTTOM) {
            drawing.newSheet();
            drawing.left(SMALL, content.organ().name() + "　" + content.title(), LEFT, 22);
            drawing.right(SMALL, content.documentNumber(), RIGHT, 22);
            drawing.put(new Mark.Fill(Ink.RED, LEFT, 25, BREADTH, 0.35));
            y = Proportions.TOP_OF_NEXT_SHEET;
        }
    }
}
