package cn.onestamp.approval.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a paragraph into lines as Chinese papers do: anywhere between characters, but never inside a number or a
 * Latin word, never with a closing mark at the start of a line or an opening one at its end (GB/T 15834-2011, 5.1).
 */
final class LineBreaker {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’…—·,.;:?!)]}%％℃㎡";
    private static final String NEVER_LAST = "（《〈「『【〔“‘([{¥￥";

    private final ToDoubleFunction<String> width;

    LineBreaker(ToDoubleFunction<String> width) {
        this.width = width;
    }

    /** The lines of a paragraph; the first one is shorter by the indent. Widths in the unit of the measure. */
    List<String> lines(String paragraph, double indent, double available) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double left = available - indent;
        for (String unit : units(paragraph)) {
            for (String part : width.applyAsDouble(unit) > available ? singly(unit) : List.of(unit)) {
                double needed = width.applyAsDouble(part.stripTrailing());
                if (needed > left && !line.isEmpty()) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                    left = available;
                }
                if (!line.isEmpty() || !part.isBlank()) {
                    line.append(part);
                    left -= width.applyAsDouble(part);
                }
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static List<String> units(String paragraph) {
        List<String> units = new ArrayList<>();
        StringBuilder unit = new StringBuilder();
        int previous = ' ';
        for (int character : paragraph.codePoints().toArray()) {
            if (!unit.isEmpty() && mayBreakBetween(previous, character)) {
                units.add(unit.toString());
                unit.setLength(0);
            }
            unit.appendCodePoint(character);
            previous = character;
        }
        units.add(unit.toString());
        return units;
    }

    private static boolean mayBreakBetween(int before, int after) {
        if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || !(isLatin(before) && isLatin(after));
    }

    private static boolean isLatin(int character) {
        return character > ' ' && character < 0x2E80 && NEVER_FIRST.indexOf(character) < 0
                || character == '.' || character == ',' || character == ':' || character == '%';
    }

    private static List<String> singly(String unit) {
        return unit.codePoints().mapToObj(Character::toString).toList();
    }
}
