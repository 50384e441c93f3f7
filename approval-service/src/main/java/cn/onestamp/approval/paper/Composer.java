package cn.onestamp.approval.paper;

import java.util.List;
import java.util.stream.Stream;

/** Lays papers out. Thread-safe. */
public final class Composer {

    private final Typefaces typefaces;

    public Composer(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * Lays out the content, on one sheet if it can be.
     *
     * @param scanned the text of the code to scan: the link and the signed statement
     * @param notice  a line at the foot, for instance that the seal is a test seal
     * @throws UnprintableCharacters naming every character that no typeface can print
     */
    public Composition compose(PaperContent content, String scanned, String notice) {
        typefaces.requirePrintable(Stream.concat(content.texts(), Stream.of(notice)));
        ScanCode code = new ScanCode(scanned);
        PaperLayout usual = laidOut(content, Proportions.USUAL, code, notice);
        if (usual.sheets().size() == 1) {
            return composition(content, usual);
        }
        return composition(content, Proportions.TIGHTER.stream()
                .map(size -> laidOut(content, size, code, notice))
                .filter(layout -> layout.sheets().size() == 1)
                .findFirst().orElse(usual));
    }

    private PaperLayout laidOut(PaperContent content, Proportions size, ScanCode code, String notice) {
        PaperLayout layout = new PaperLayout(typefaces, content, size);
        layout.layOut(code, notice);
        return layout;
    }

    private static Composition composition(PaperContent content, PaperLayout layout) {
        List<Sheet> sheets = layout.sheets();
        return new Composition(content, sheets, layout.seal(), EmbeddedFont.of(sheets));
    }
}
