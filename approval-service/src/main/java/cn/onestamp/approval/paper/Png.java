package cn.onestamp.approval.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A PNG file (ISO/IEC 15948) around rows that are deflated already. */
final class Png {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final byte GREYS = 0;

    private Png() {
    }

    static byte[] blackAndWhite(int width, byte[] rows) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(width).put((byte) 1).put(GREYS);
        ByteBuffer file = ByteBuffer.allocate(8 + 25 + 12 + rows.length + 12).putLong(SIGNATURE);
        chunk(file, "IHDR", header.array());
        chunk(file, "IDAT", rows);
        chunk(file, "IEND", new byte[0]);
        return file.array();
    }

    private static void chunk(ByteBuffer file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        file.putInt(data.length).put(name).put(data).putInt((int) crc.getValue());
    }
}
