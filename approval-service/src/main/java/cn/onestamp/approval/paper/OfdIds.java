package cn.onestamp.approval.paper;

import java.util.HashMap;
import java.util.Map;

/** Identifiers inside one OFD package: pages, layers, fonts, the code, then every mark; all different. */
final class OfdIds {

    private final int sheets;
    private final Map<Typeface, Integer> fonts = new HashMap<>();
    private final int marks;
    private int next;

    OfdIds(Composition paper) {
        sheets = paper.sheets().size();
        next = 2 * sheets + 1;
        paper.fonts().forEach(font -> fonts.put(font.subset().face(), ++next));
        marks = paper.sheets().stream().mapToInt(sheet -> sheet.marks().size()).sum();
    }

    int page(int sheet) {
        return 1 + sheet;
    }

    int code() {
        return 2 * sheets + 1;
    }

    int font(Typeface face) {
        return fonts.get(face);
    }

    int nextMark() {
        return ++next;
    }

    int highest() {
        return 2 * sheets + 1 + fonts.size() + marks + sheets;
    }
}
