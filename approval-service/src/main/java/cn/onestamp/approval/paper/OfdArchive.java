package cn.onestamp.approval.paper;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The zip archive around the parts of an OFD. Written by hand because the fonts are deflated already: once for the PDF
 * and the OFD.
 */
public final class OfdArchive {

    private static final int LOCAL = 0x04034b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;

    private OfdArchive() {
    }

    /** The file; every entry carries the given civil time. */
    public static byte[] of(List<OfdPart> parts, LocalDateTime at) {
        int names = parts.stream().mapToInt(part -> part.name().length()).sum();
        int contents = parts.stream().mapToInt(part -> part.packed().length).sum();
        ByteBuffer file = buffer(parts.size() * (30 + 46) + 2 * names + contents + 22);
        ByteBuffer directory = buffer(parts.size() * 46 + names);
        for (OfdPart part : parts) {
            byte[] name = part.name().getBytes(StandardCharsets.US_ASCII);
            byte[] facts = facts(part, at, name.length);
            directory.putInt(ENTRY).putShort(VERSION).put(facts).putShort((short) 0).putShort((short) 0).putShort((short) 0)
                    .putInt(0).putInt(file.position()).put(name);
            file.putInt(LOCAL).put(facts).put(name).put(part.packed());
        }
        int start = file.position();
        file.put(directory.flip());
        file.putInt(END).putInt(0).putShort((short) parts.size()).putShort((short) parts.size())
                .putInt(file.position() - 12 - start).putInt(start).putShort((short) 0);
        return file.array();
    }

    /** What the header before an entry and its line in the directory have in common. */
    private static byte[] facts(OfdPart part, LocalDateTime at, int nameLength) {
        CRC32 crc = new CRC32();
        crc.update(part.content());
        return buffer(26).putShort(VERSION).putShort((short) 0).putShort((short) (part.isStored() ? 0 : 8))
                .putShort((short) (at.getHour() << 11 | at.getMinute() << 5 | at.getSecond() / 2))
                .putShort((short) (at.getYear() - 1980 << 9 | at.getMonthValue() << 5 | at.getDayOfMonth()))
                .putInt((int) crc.getValue()).putInt(part.packed().length).putInt(part.content().length)
                .putShort((short) nameLength).putShort((short) 0).array();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
