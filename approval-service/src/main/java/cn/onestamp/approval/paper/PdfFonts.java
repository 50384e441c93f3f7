package cn.onestamp.approval.paper;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Embeds the fonts of a paper so that the text can be searched and copied (ISO 32000-1, 9.7 and 9.10). */
final class PdfFonts {

    private static final int TABLE_ROWS = 100;

    private PdfFonts() {
    }

    /** The number of the font object. */
    static int embed(PdfFile file, EmbeddedFont font, int index) {
        Typeface face = font.subset().face();
        String name = "OSTM" + (char) ('A' + index / 26) + (char) ('A' + index % 26) + "+" + face.name();
        int program = file.stream("/Filter/FlateDecode/Length1 " + font.file().length, font.deflated());
        double scale = 1000.0 / face.unitsPerEm();
        StringBuilder box = new StringBuilder();
        for (int edge : face.box()) {
            Numbers.append(box, edge * scale).append(' ');
        }
        int descriptor = file.object("<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%s]/ItalicAngle 0".formatted(name, box)
                + "/Ascent %d/Descent %d/CapHeight 733/StemV 80/FontFile2 %d 0 R>>".formatted(
                        Math.round(face.ascent() * scale), Math.round(face.descent() * scale), program));
        int descendant = file.object(("<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDToGIDMap/Identity"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %d 0 R/DW 1000/W[%s]>>")
                .formatted(name, descriptor, widths(font.subset(), scale)));
        int toUnicode = file.deflated("", toUnicode(font.subset()).getBytes(StandardCharsets.US_ASCII));
        return file.object("<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>"
                .formatted(name, descendant, toUnicode));
    }

    private static String widths(FontSubset subset, double scale) {
        StringBuilder widths = new StringBuilder("0[");
        int last = subset.glyphs().values().stream().mapToInt(glyph -> glyph).max().orElse(0);
        for (int glyph = 0; glyph <= last; glyph++) {
            Numbers.append(widths, subset.advance(glyph) * scale).append(' ');
        }
        return widths.append(']').toString();
    }

    private static String toUnicode(FontSubset subset) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, Integer>> rows = subset.glyphs().entrySet().stream().toList();
        for (int from = 0; from < rows.size(); from += TABLE_ROWS) {
            List<Map.Entry<Integer, Integer>> some = rows.subList(from, Math.min(rows.size(), from + TABLE_ROWS));
            map.append(some.size()).append(" beginbfchar\n");
            map.append(some.stream().map(row -> "<%s> <%s>\n".formatted(hex(row.getValue()), unicode(row.getKey())))
                    .collect(Collectors.joining()));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    static String hex(int glyph) {
        return HexFormat.of().withUpperCase().toHexDigits((short) glyph);
    }

    private static String unicode(int codePoint) {
        return HexFormat.of().withUpperCase().formatHex(Character.toString(codePoint).getBytes(StandardCharsets.UTF_16BE));
    }
}
