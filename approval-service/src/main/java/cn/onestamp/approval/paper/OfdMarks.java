package cn.onestamp.approval.paper;

/** Draws the marks of a sheet as the objects of an OFD page. */
final class OfdMarks {

    private static final double ABOVE_BASELINE = 1.0;
    private static final double LINE_BOX = 1.35;

    private final StringBuilder out = new StringBuilder(16 * 1024);
    private final OfdIds ids;

    private OfdMarks(OfdIds ids) {
        this.ids = ids;
    }

    static String sheet(Sheet sheet, OfdIds ids) {
        OfdMarks marks = new OfdMarks(ids);
        marks.out.append("<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer ID=\"")
                .append(ids.nextMark()).append("\" Type=\"Body\">\n");
        for (Mark mark : sheet.marks()) {
            switch (mark) {
                case Mark.Text text -> marks.text(text);
                case Mark.Fill fill -> marks.fill(fill);
                case Mark.Code code -> marks.code(code);
            }
        }
        return marks.out.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
    }

    private void text(Mark.Text text) {
        double width = 0;
        for (int i = 0; i < text.codePoints().length; i++) {
            width += text.advance(i);
        }
        open("TextObject", text.x(), text.baseline() - ABOVE_BASELINE * text.size(), width, LINE_BOX * text.size());
        out.append(" Font=\"").append(ids.font(text.face())).append("\" Size=\"");
        Numbers.append(out, text.size()).append("\">");
        colour(text.ink());
        out.append("<ofd:TextCode X=\"0\" Y=\"");
        Numbers.append(out, ABOVE_BASELINE * text.size());
        if (text.codePoints().length > 1) {
            out.append("\" DeltaX=\"");
            steps(text);
        }
        out.append("\">").append(Xml.escaped(new String(text.codePoints(), 0, text.codePoints().length)))
                .append("</ofd:TextCode></ofd:TextObject>\n");
    }

    /** Equal steps in a row are written once with their number: {@code g 12 4.94}. */
    private void steps(Mark.Text text) {
        int last = text.codePoints().length - 1;
        int from = 0;
        while (from < last) {
            int to = from + 1;
            while (to < last && text.advance(to) == text.advance(from)) {
                to++;
            }
            out.append(from == 0 ? "" : " ");
            if (to - from > 1) {
                out.append("g ").append(to - from).append(' ');
            }
            Numbers.append(out, text.advance(from));
            from = to;
        }
    }

    private void fill(Mark.Fill fill) {
        open("PathObject", fill.x(), fill.y(), fill.width(), fill.height());
        out.append(" Stroke=\"false\" Fill=\"true\">");
        colour(fill.ink());
        out.append("<ofd:AbbreviatedData>M 0 0 L ");
        Numbers.append(out, fill.width(), 0).append("L ");
        Numbers.append(out, fill.width(), fill.height()).append("L ");
        Numbers.append(out, 0, fill.height()).append("C</ofd:AbbreviatedData></ofd:PathObject>\n");
    }

    private void code(Mark.Code code) {
        open("ImageObject", code.x(), code.y(), code.size(), code.size());
        out.append(" CTM=\"");
        Numbers.append(out, code.size(), 0, 0, code.size(), 0).append("0\" ResourceID=\"").append(ids.code()).append("\"/>\n");
    }

    private void open(String element, double x, double y, double width, double height) {
        out.append("<ofd:").append(element).append(" ID=\"").append(ids.nextMark()).append("\" Boundary=\"");
        Numbers.append(out, x, y, width);
        Numbers.append(out, height).append('"');
    }

    private void colour(Ink ink) {
        out.append("<ofd:FillColor Value=\"").append(ink.red()).append(' ').append(ink.green()).append(' ')
                .append(ink.blue()).append("\"/>");
    }
}
