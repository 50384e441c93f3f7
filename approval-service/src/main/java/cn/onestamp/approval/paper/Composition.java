package cn.onestamp.approval.paper;

import java.util.List;

/** A paper laid out: its sheets, the place kept for the seal, and the glyphs both file formats embed. */
public record Composition(PaperContent content, List<Sheet> sheets, SealPlace seal, List<EmbeddedFont> fonts) {

    public Composition {
        sheets = List.copyOf(sheets);
        fonts = List.copyOf(fonts);
    }
}
