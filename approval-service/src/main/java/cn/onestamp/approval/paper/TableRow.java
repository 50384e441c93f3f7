package cn.onestamp.approval.paper;

import static cn.onestamp.approval.paper.Proportions.BREADTH;
import static cn.onestamp.approval.paper.Proportions.CELL;
import static cn.onestamp.approval.paper.Proportions.LABELS;
import static cn.onestamp.approval.paper.Proportions.LEFT;
import static cn.onestamp.approval.paper.Proportions.RIGHT;

import cn.onestamp.approval.paper.Drawing.Letters;
import java.util.List;

/** One fact in its frame, as high as its longer side needs. */
final class TableRow {

    private static final double LINE = 0.2;

    private final Drawing drawing;
    private final Proportions size;
    private final List<String> label;
    private final List<String> value;

    TableRow(Drawing drawing, Fact fact, Proportions size) {
        this.drawing = drawing;
        this.size = size;
        this.label = drawing.lines(size.label(), fact.label(), 0, LABELS - 2 * CELL);
        this.value = drawing.lines(size.value(), fact.value(), 0, BREADTH - LABELS - 2 * CELL);
    }

    double height() {
        return Math.max(label.size(), value.size()) * size.rowLeading() + size.rowPadding();
    }

    void put(double top) {
        drawing.put(new Mark.Fill(Ink.WASH, LEFT, top, LABELS, height()));
        drawing.put(new Mark.Fill(Ink.RULE, LEFT, top, BREADTH, LINE));
        drawing.put(new Mark.Fill(Ink.RULE, LEFT, top + height(), BREADTH, LINE));
        for (double x : new double[] {LEFT, LEFT + LABELS, RIGHT - LINE}) {
            drawing.put(new Mark.Fill(Ink.RULE, x, top, LINE, height() + LINE));
        }
        cell(size.label(), label, LEFT + CELL, top);
        cell(size.value(), value, LEFT + LABELS + CELL, top);
    }

    private void cell(Letters letters, List<String> lines, double x, double top) {
        double free = height() - lines.size() * size.rowLeading();
        double baseline = top + free / 2 + size.rowLeading() / 2 + letters.size() * 0.37;
        for (String line : lines) {
            drawing.left(letters, line, x, baseline);
            baseline += size.rowLeading();
        }
    }
}
