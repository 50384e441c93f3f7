package cn.onestamp.approval.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One TrueType font file, read where it lies: the file is mapped, not copied, so a typeface of 30 MB costs no heap and
 * no parsing, and may be used by many threads. Lengths are in font units ({@link #unitsPerEm()} per em).
 */
final class Typeface {

    private final String name;
    private final ByteBuffer file;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final boolean longOffsets;
    private final int glyphCount;
    private final int metricCount;
    private final ByteBuffer groups;
    private final int[] found = new int[0x10000];

    private Typeface(String name, ByteBuffer file) {
        this.name = name;
        this.file = file;
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            tables.put(tag(entry), file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        unitsPerEm = unsigned(table("head"), 18);
        longOffsets = table("head").getShort(50) == 1;
        glyphCount = unsigned(table("maxp"), 4);
        metricCount = unsigned(table("hhea"), 34);
        groups = characterGroups(table("cmap"));
    }

    static Typeface read(Path path) {
        try (FileChannel channel = FileChannel.open(path)) {
            String file = path.getFileName().toString();
            return new Typeface(file.replaceFirst("\\.[^.]*$", "").replaceAll("[^A-Za-z0-9-]", "-"),
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        } catch (IOException | IndexOutOfBoundsException notAFont) {
            throw new UncheckedIOException(new IOException("No usable TrueType font at " + path, notAFont));
        }
    }

    /** The name under which the typeface is embedded, ASCII without blanks. */
    String name() {
        return name;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    int glyphCount() {
        return glyphCount;
    }

    /** The glyph of a character, 0 when the typeface does not have it. */
    int glyphOf(int codePoint) {
        if (codePoint >= found.length) {
            return search(codePoint);
        }
        // Two threads may both search; they find the same.
        int known = found[codePoint];
        if (known == 0) {
            known = search(codePoint) + 1;
            found[codePoint] = known;
        }
        return known - 1;
    }

    private int search(int codePoint) {
        int low = 0;
        int high = groups.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = 16 + 12 * middle;
            if (codePoint < groups.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > groups.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return groups.getInt(group + 8) + codePoint - groups.getInt(group);
            }
        }
        return 0;
    }

    int advance(int glyph) {
        return unsigned(table("hmtx"), 4 * Math.min(glyph, metricCount - 1));
    }

    int leftBearing(int glyph) {
        ByteBuffer metrics = table("hmtx");
        return glyph < metricCount
                ? metrics.getShort(4 * glyph + 2)
                : metrics.getShort(4 * metricCount + 2 * (glyph - metricCount));
    }

    /** The outline record of a glyph as it stands in the file; empty for a blank. */
    byte[] outline(int glyph) {
        int from = offset(glyph);
        byte[] bytes = new byte[offset(glyph + 1) - from];
        table("glyf").get(from, bytes);
        return bytes;
    }

    Optional<byte[]> copyOf(String table) {
        return Optional.ofNullable(tables.get(table)).map(Typeface::bytes);
    }

    int ascent() {
        return table("hhea").getShort(4);
    }

    int descent() {
        return table("hhea").getShort(6);
    }

    /** Left, bottom, right, top of the box that holds every glyph. */
    int[] box() {
        ByteBuffer head = table("head");
        return new int[] {head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42)};
    }

    private int offset(int glyph) {
        ByteBuffer loca = table("loca");
        return longOffsets ? loca.getInt(4 * glyph) : 2 * unsigned(loca, 2 * glyph);
    }

    private ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IndexOutOfBoundsException("no table " + tag);
        }
        return table;
    }

    private String tag(int at) {
        byte[] tag = new byte[4];
        file.get(at, tag);
        return new String(tag, StandardCharsets.US_ASCII);
    }

    /** Only format 12 reaches beyond the BMP, where rare personal names live. */
    private static ByteBuffer characterGroups(ByteBuffer cmap) {
        int count = unsigned(cmap, 2);
        for (int i = 0; i < count; i++) {
            int at = cmap.getInt(4 + 8 * i + 4);
            if (cmap.getShort(at) == 12) {
                return cmap.slice(at, cmap.getInt(at + 4));
            }
        }
        throw new IndexOutOfBoundsException("no character table of format 12");
    }

    private static byte[] bytes(ByteBuffer table) {
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return bytes;
    }

    private static int unsigned(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
