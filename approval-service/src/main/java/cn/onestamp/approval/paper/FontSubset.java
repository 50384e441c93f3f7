package cn.onestamp.approval.paper;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.LinkedHashMap;

/**
 * The glyphs of one typeface that one paper uses, renumbered from 1 in the order of their characters, as a small
 * TrueType file that PDF and OFD embed alike. Its character table is of format 12, so that rare names beyond the BMP
 * are found by OFD readers too.
 */
final class FontSubset {

    private static final int OUTLINE_HEADER = 10;
    private static final int ARGUMENTS_ARE_WORDS = 0x1;
    private static final int HAS_SCALE = 0x8;
    private static final int MORE_COMPONENTS = 0x20;
    private static final int HAS_TWO_SCALES = 0x40;
    private static final int HAS_MATRIX = 0x80;

    private final Typeface face;
    private final TreeMap<Integer, Integer> glyphs = new TreeMap<>();
    private final List<Integer> originals = new ArrayList<>();
    private final Map<Integer, Integer> renumbered = new LinkedHashMap<>();

    FontSubset(Typeface face, SortedSet<Integer> codePoints) {
        this.face = face;
        renumber(0);
        codePoints.forEach(codePoint -> glyphs.put(codePoint, renumber(face.glyphOf(codePoint))));
    }

    Typeface face() {
        return face;
    }

    /** The number of the character's glyph inside this subset. */
    int glyphOf(int codePoint) {
        return glyphs.get(codePoint);
    }

    /** Every character of the subset with its glyph, in the order of the characters. */
    TreeMap<Integer, Integer> glyphs() {
        return glyphs;
    }

    int advance(int glyph) {
        return face.advance(originals.get(glyph));
    }

    byte[] toTrueType() {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream(64 * 1024);
        List<Integer> offsets = new ArrayList<>();
        // The list grows while it is read: a composite glyph brings its parts along.
        for (int glyph = 0; glyph < originals.size(); glyph++) {
            offsets.add(outlines.size());
            outlines.writeBytes(withRenumberedParts(face.outline(originals.get(glyph))));
            while (outlines.size() % 4 != 0) {
                outlines.write(0);
            }
        }
        offsets.add(outlines.size());
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", loca(offsets));
        tables.put("hmtx", hmtx());
        tables.put("cmap", cmap());
        tables.put("head", patched("head", 50, 1));
        tables.put("hhea", patched("hhea", 34, originals.size()));
        tables.put("maxp", patched("maxp", 4, originals.size()));
        tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
        tables.put("name", names(face.name()));
        for (String table : List.of("OS/2", "cvt ", "fpgm", "prep")) {
            face.copyOf(table).ifPresent(bytes -> tables.put(table, bytes));
        }
        return TrueTypeFile.of(tables);
    }

    private int renumber(int original) {
        return renumbered.computeIfAbsent(original, added -> {
            originals.add(added);
            return originals.size() - 1;
        });
    }

    private byte[] withRenumberedParts(byte[] outline) {
        ByteBuffer glyph = ByteBuffer.wrap(outline);
        if (outline.length < OUTLINE_HEADER || glyph.getShort(0) >= 0) {
            return outline;
        }
        int at = OUTLINE_HEADER;
        int flags;
        do {
            flags = glyph.getShort(at);
            glyph.putShort(at + 2, (short) renumber(Short.toUnsignedInt(glyph.getShort(at + 2))));
            at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2)
                    + ((flags & HAS_SCALE) != 0 ? 2 : (flags & HAS_TWO_SCALES) != 0 ? 4 : (flags & HAS_MATRIX) != 0 ? 8 : 0);
        } while ((flags & MORE_COMPONENTS) != 0);
        return outline;
    }

    private static byte[] loca(List<Integer> offsets) {
        ByteBuffer loca = ByteBuffer.allocate(4 * offsets.size());
        offsets.forEach(loca::putInt);
        return loca.array();
    }

    private byte[] hmtx() {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * originals.size());
        originals.forEach(glyph -> hmtx.putShort((short) face.advance(glyph)).putShort((short) face.leftBearing(glyph)));
        return hmtx.array();
    }

    /** Two directory entries on one table: Windows full Unicode and Unicode 2.0+, whichever a reader looks for. */
    private byte[] cmap() {
        int length = 16 + 12 * glyphs.size();
        ByteBuffer cmap = ByteBuffer.allocate(20 + length);
        cmap.putShort((short) 0).putShort((short) 2);
        cmap.putShort((short) 0).putShort((short) 4).putInt(20);
        cmap.putShort((short) 3).putShort((short) 10).putInt(20);
        cmap.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(glyphs.size());
        glyphs.forEach((codePoint, glyph) -> cmap.putInt(codePoint).putInt(codePoint).putInt(glyph));
        return cmap.array();
    }

    private byte[] patched(String table, int at, int value) {
        byte[] bytes = face.copyOf(table).orElseThrow();
        ByteBuffer.wrap(bytes).putShort(at, (short) value);
        return bytes;
    }

    private static byte[] names(String name) {
        Map<Integer, String> records = new TreeMap<>(Map.of(1, name, 2, "Regular", 4, name, 6, name));
        ByteBuffer table = ByteBuffer.allocate(6 + 12 * records.size() + 6 * name.length() + 14);
        table.putShort((short) 0).putShort((short) records.size()).putShort((short) (6 + 12 * records.size()));
        int offset = 0;
        for (Map.Entry<Integer, String> record : records.entrySet()) {
            int length = 2 * record.getValue().length();
            table.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
            table.putShort(record.getKey().shortValue()).putShort((short) length).putShort((short) offset);
            offset += length;
        }
        records.values().forEach(text -> table.put(text.getBytes(StandardCharsets.UTF_16BE)));
        return table.array();
    }
}
