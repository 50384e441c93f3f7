package cn.onestamp.approval.paper;

import cn.onestamp.approval.paper.Desk.Letters;
import cn.onestamp.approval.paper.Typefaces.Style;
import java.util.List;

/**
 * Lays a paper out the way official papers look (after GB/T 9704-2012): the organ's name in red over a red rule, the
 * number, the title, the text, a table of facts, and at the lower right the organ and the day with the seal over them.
 */
public final class Composer {

    private static final double LEFT = 28;
    private static final double RIGHT = Sheet.WIDTH - 26;
    private static final double BREADTH = RIGHT - LEFT;
    private static final double AXIS = (LEFT + RIGHT) / 2;
    private static final double TOP_OF_NEXT_SHEET = 36;
    private static final double BOTTOM = 268;
    private static final double LEADING = 8.7;
    private static final double CELL = 2.8;
    private static final double LABELS = 42;
    private static final double ROW_LEADING = 7.2;
    private static final double SEAL = 42;
    private static final double CODE = 36;
    private static final double SIGN_OFF = 56;

    private static final Letters BODY = new Letters(Style.TEXT, 4.94, Ink.BLACK);
    private static final Letters LABEL = new Letters(Style.TEXT, 4.4, Ink.BLACK);
    private static final Letters VALUE = new Letters(Style.TEXT, 4.6, Ink.BLACK);
    private static final Letters SMALL = new Letters(Style.SMALL, 2.9, Ink.GREY);
    private static final Letters PAGE = new Letters(Style.SMALL, 3.4, Ink.BLACK);

    private final Typefaces typefaces;

    public Composer(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * Lays out the content.
     *
     * @param scanned the text of the code to scan: the link and the signed payload
     * @param notice  a line at the foot, for instance that the seal is a test seal
     * @throws UnprintableCharacters naming every character that no typeface can print
     */
    public Composition compose(PaperContent content, String scanned, String notice) {
        typefaces.requirePrintable(java.util.stream.Stream.concat(content.texts(), java.util.stream.Stream.of(notice)));
        Layout layout = new Layout(new Desk(typefaces), content);
        layout.head();
        layout.paragraphs(content.body());
        layout.table();
        layout.paragraphs(content.remedies());
        SealPlace seal = layout.signOff(new ScanCode(scanned));
        layout.feet(notice);
        List<Sheet> sheets = layout.desk.sheets();
        return new Composition(content, sheets, seal, EmbeddedFont.of(sheets));
    }

    private static final class Layout {

        private final Desk desk;
        private final PaperContent content;
        private double y;

        Layout(Desk desk, PaperContent content) {
            this.desk = desk;
            this.content = content;
        }

        void head() {
            String organ = content.organ().name();
            double size = Math.min(11.5, BREADTH / (organ.length() * 1.12));
            desk.centred(new Letters(Style.STRONG, size, Ink.RED, size * 0.1), organ, AXIS, 47);
            desk.put(new Mark.Fill(Ink.RED, LEFT, 54, BREADTH, 0.9));
            desk.put(new Mark.Fill(Ink.RED, LEFT, 55.5, BREADTH, 0.25));
            desk.right(VALUE, content.documentNumber(), RIGHT, 63.5);
            y = 80;
            Letters title = new Letters(Style.STRONG, 7.8, Ink.BLACK, 0.9);
            for (String line : desk.lines(title, content.title(), 0, BREADTH)) {
                desk.centred(title, line, AXIS, y);
                y += 11.5;
            }
            y += 3.5;
            if (content.addressee() != null) {
                for (String line : desk.lines(BODY, content.addressee() + "：", 0, BREADTH)) {
                    desk.left(BODY, line, LEFT, y);
                    y += LEADING;
                }
            }
        }

        void paragraphs(List<String> paragraphs) {
            paragraphs.forEach(this::paragraph);
        }

        private void paragraph(String text) {
            double indent = 2 * BODY.size();
            List<String> lines = desk.lines(BODY, text, indent, BREADTH);
            for (int i = 0; i < lines.size(); i++) {
                makeRoom(LEADING);
                double x = i == 0 ? LEFT + indent : LEFT;
                if (i < lines.size() - 1) {
                    desk.justified(BODY, lines.get(i), x, y, RIGHT - x);
                } else {
                    desk.left(BODY, lines.get(i), x, y);
                }
                y += LEADING;
            }
        }

        void table() {
            if (content.facts().isEmpty()) {
                return;
            }
            y -= 2.5;
            content.facts().forEach(this::row);
            y += 10.5;
        }

        /** The baseline of the text before stands 2.5 mm lower than {@code y} while rows are laid. */
        private void row(Fact fact) {
            List<String> label = desk.lines(LABEL, fact.label(), 0, LABELS - 2 * CELL);
            List<String> value = desk.lines(VALUE, fact.value(), 0, BREADTH - LABELS - 2 * CELL);
            double height = Math.max(label.size(), value.size()) * ROW_LEADING + 3.8;
            makeRoom(height);
            desk.put(new Mark.Fill(Ink.WASH, LEFT, y, LABELS, height));
            frame(height);
            cell(LABEL, label, LEFT + CELL, height);
            cell(VALUE, value, LEFT + LABELS + CELL, height);
            y += height;
        }

        private void frame(double height) {
            double line = 0.2;
            desk.put(new Mark.Fill(Ink.RULE, LEFT, y, BREADTH, line));
            desk.put(new Mark.Fill(Ink.RULE, LEFT, y + height, BREADTH, line));
            for (double x : new double[] {LEFT, LEFT + LABELS, RIGHT - line}) {
                desk.put(new Mark.Fill(Ink.RULE, x, y, line, height + line));
            }
        }

        private void cell(Letters letters, List<String> lines, double x, double height) {
            double baseline = y + (height - lines.size() * ROW_LEADING) / 2 + ROW_LEADING / 2 + letters.size() * 0.36;
            for (String line : lines) {
                desk.left(letters, line, x, baseline);
                baseline += ROW_LEADING;
            }
        }

        /** Organ, day, seal and code stay together on one sheet. */
        SealPlace signOff(ScanCode code) {
            makeRoom(SIGN_OFF);
            double top = y + 2;
            double half = Math.max(desk.width(BODY, content.organ().name()), SEAL) / 2;
            double axis = RIGHT - half - 3;
            desk.centred(BODY, content.organ().name(), axis, top + 19.5);
            desk.centred(BODY, content.dateInWords(), axis, top + 29);
            desk.put(new Mark.Code(code, LEFT - 1, top + 3, CODE));
            double under = top + 3 + CODE + 3.2;
            desk.centred(SMALL, "扫码核验 " + content.verificationCode(), LEFT - 1 + CODE / 2, under);
            return new SealPlace(desk.currentSheet(), axis - SEAL / 2, top + 23 - SEAL / 2 + 1, SEAL);
        }

        void feet(String notice) {
            int last = desk.currentSheet();
            for (int sheet = 0; sheet <= last; sheet++) {
                desk.putOn(sheet, new Mark.Fill(Ink.RULE, LEFT, 274, BREADTH, 0.15));
                desk.centredOn(sheet, SMALL, notice, AXIS, 279.2);
                desk.centredOn(sheet, PAGE, "— %d / %d —".formatted(sheet + 1, last + 1), AXIS, 286);
            }
        }

        private void makeRoom(double height) {
            if (y + height > BOTTOM) {
                desk.newSheet();
                desk.left(SMALL, content.organ().name() + "　" + content.title(), LEFT, 22);
                desk.right(SMALL, content.documentNumber(), RIGHT, 22);
                desk.put(new Mark.Fill(Ink.RED, LEFT, 25, BREADTH, 0.35));
                y = TOP_OF_NEXT_SHEET;
            }
        }
    }
}
