package cn.onestamp.intake.material.content;


import java.util.HashSet;
import java.util.Set;

/**
 * What stands before a stream and says what it is. Tables and object streams say so by members that pictures, fonts and pages do
 * not have there; a head that could hide such a member counts as one that has it.
 */
record StreamHead(Set<String> names, boolean clear) {

    private static final int LONGEST = 4_096;
    private static final byte[] BEGINNING = Bytes.of("obj");
    private static final long OF_A_TABLE = 1 << 20;
    private static final long OF_OBJECTS = 8 << 20;

    static StreamHead before(int stream, byte[] pdf) {
        int from = stream - 1;
        while (from > 0 && stream - from < LONGEST && !Bytes.isAt(pdf, from, BEGINNING)) {
            from--;
        }
        Set<String> names = new HashSet<>();
        boolean clear = Bytes.isAt(pdf, from, BEGINNING) && beginsALine(from, pdf);
        int open = 0;
        for (int at = from; at < stream; at++) {
            open += pdf[at] == '(' ? 1 : pdf[at] == ')' ? -1 : 0;
            clear &= open >= 0 && pdf[at] != '%';
            if (pdf[at] == '/') {
                names.add(PdfUnfolding.nameAt(pdf, at + 1, stream));
            }
        }
        return new StreamHead(names, clear && open == 0);
    }

    /** Two numbers stand before it and nothing else: in a comment it would be no beginning. */
    private static boolean beginsALine(int obj, byte[] pdf) {
        int at = obj - 1;
        while (at >= 0 && (pdf[at] == ' ' || pdf[at] >= '0' && pdf[at] <= '9')) {
            at--;
        }
        return at < 0 || pdf[at] == '\n' || pdf[at] == '\r';
    }

    /** Bytes it may unfold to; a picture to {@code most}. */
    long mostBytes(long most) {
        if (!clear || names.contains("W") || names.contains("XRef")) {
            return OF_A_TABLE;
        }
        return names.contains("First") || names.contains("ObjStm") ? OF_OBJECTS : most;
    }
}
