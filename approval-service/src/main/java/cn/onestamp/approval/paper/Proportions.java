package cn.onestamp.approval.paper;

import cn.onestamp.approval.paper.Drawing.Letters;
import cn.onestamp.approval.paper.Typefaces.Style;
import java.util.List;

/**
 * How large everything is set: in the usual size, or somewhat tighter when the paper then fits on one sheet.
 *
 * @param scale 1 for the usual size
 */
record Proportions(double scale) {

    static final Proportions USUAL = new Proportions(1);
    static final List<Proportions> TIGHTER = List.of(new Proportions(0.94), new Proportions(0.88));

    static final double LEFT = 28;
    static final double RIGHT = Sheet.WIDTH - 26;
    static final double BREADTH = RIGHT - LEFT;
    static final double AXIS = (LEFT + RIGHT) / 2;
    static final double LABELS = 40;
    static final double CELL = 2.8;
    static final double SEAL = SealFace.SIZE;
    static final double CODE = 34;
    static final double SIGN_OFF = 48;
    static final double BOTTOM = 272.5;
    static final double TOP_OF_NEXT_SHEET = 36;
    static final Letters SMALL = new Letters(Style.SMALL, 2.9, Ink.GREY);
    static final Letters PAGE = new Letters(Style.SMALL, 3.2, Ink.GREY);

    Letters body() {
        return new Letters(Style.TEXT, 4.94 * scale, Ink.BLACK);
    }

    Letters title() {
        return new Letters(Style.STRONG, 7.8 * scale, Ink.BLACK, 0.9 * scale);
    }

    Letters label() {
        return new Letters(Style.TEXT, 4.4 * scale, Ink.BLACK);
    }

    Letters value() {
        return new Letters(Style.TEXT, 4.6 * scale, Ink.BLACK);
    }

    double leading() {
        return 8.5 * scale;
    }

    double rowLeading() {
        return 7 * scale;
    }

    double rowPadding() {
        return 3.6 * scale;
    }
}
