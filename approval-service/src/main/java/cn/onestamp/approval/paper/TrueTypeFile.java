package cn.onestamp.approval.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Puts TrueType tables behind a directory with checksums (OpenType 1.9, "Organization of an OpenType Font"). */
final class TrueTypeFile {

    private static final int CHECKSUM_OF_A_WHOLE_FILE = 0xB1B0AFBA;

    private TrueTypeFile() {
    }

    static byte[] of(Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int size = 12 + 16 * count + tables.values().stream().mapToInt(table -> padded(table.length)).sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        int offset = 12 + 16 * count;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            if (table.getKey().equals("head")) {
                head = offset;
                ByteBuffer.wrap(bytes).putInt(8, 0);
            }
            file.put(offset, bytes);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(checksum(file, offset, padded(bytes.length))).putInt(offset).putInt(bytes.length);
            offset += padded(bytes.length);
        }
        file.putInt(head + 8, CHECKSUM_OF_A_WHOLE_FILE - checksum(file, 0, size));
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
