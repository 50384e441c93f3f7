package cn.onestamp.platform.verification;

import static cn.onestamp.platform.verification.Refusal.unless;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a zip archive so that every program must see the same files in it: the directory at the end and the headers in
 * front say the same, nothing lies between, before or behind the entries, no name occurs twice, and no entry is larger
 * than it says.
 */
final class StrictZip {

    private static final int MAX_FILE = 32 << 20;
    private static final int MAX_ENTRY = 32 << 20;
    private static final int MAX_TOTAL = 64 << 20;
    private static final int MAX_ENTRIES = 500;
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int END_LENGTH = 22;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 0x1;
    private static final int SIZES_FOLLOW = 0x8;

    private final ByteBuffer file;
    private int total;

    private StrictZip(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Name to content, in the order of the archive's directory; folders are left out. */
    static Map<String, byte[]> read(byte[] bytes) {
        unless(bytes.length <= MAX_FILE, Reason.TOO_LARGE, "the file", bytes.length + " bytes");
        try {
            return new StrictZip(bytes).files();
        } catch (IndexOutOfBoundsException | IllegalArgumentException torn) {
            throw new Refusal(Reason.NOT_A_PAPER, "the archive", "a length in it points outside");
        }
    }

    private Map<String, byte[]> files() {
        int end = file.capacity() - END_LENGTH;
        expect(end >= 0 && file.getInt(end) == END, "its end is not the end of a zip archive without comment");
        int count = unsigned(end + 10);
        int directory = file.getInt(end + 16);
        expect(file.getInt(end + 4) == 0 && unsigned(end + 8) == count && directory >= 0
                && directory + (long) file.getInt(end + 12) == end, "its directory is not where it says");
        unless(count <= MAX_ENTRIES, Reason.TOO_LARGE, "the archive", count + " entries");
        List<Entry> entries = directory(directory, count, end);
        requireNoGaps(entries, directory);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Entry entry : entries) {
            unless(files.put(entry.name, content(entry)) == null, Reason.DOUBLED, entry.name, "the name occurs twice");
        }
        requireFoldersOfFiles(files);
        return files;
    }

    private List<Entry> directory(int from, int count, int end) {
        List<Entry> entries = new ArrayList<>();
        int at = from;
        for (int i = 0; i < count; i++) {
            expect(file.getInt(at) == ENTRY, "its directory is torn");
            int nameLength = unsigned(at + 28);
            Entry entry = new Entry(name(at + 46, nameLength), unsigned(at + 8), unsigned(at + 10), file.getInt(at + 16),
                    file.getInt(at + 20), file.getInt(at + 24), file.getInt(at + 42));
            expect((entry.flags & ENCRYPTED) == 0 && entry.packed >= 0 && entry.size >= 0 && entry.at >= 0,
                    "an entry is encrypted or too long");
            entries.add(entry);
            at += 46 + nameLength + unsigned(at + 30) + unsigned(at + 32);
        }
        expect(at == end, "there is something between its directory and its end");
        return entries;
    }

    private void requireNoGaps(List<Entry> entries, int directory) {
        List<Entry> inOrder = entries.stream().sorted(Comparator.comparingInt(Entry::at)).toList();
        int expected = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            Entry entry = inOrder.get(i);
            unless(entry.at == expected, Reason.ADDED, entry.name, "there are bytes before it that no entry owns");
            expected = i + 1 < inOrder.size() ? inOrder.get(i + 1).at : directory;
            requireSameHeader(entry, expected);
        }
        expect(expected == directory, "it is empty");
    }

    private void requireSameHeader(Entry entry, int next) {
        boolean sizesFollow = (entry.flags & SIZES_FOLLOW) != 0;
        boolean same = file.getInt(entry.at) == LOCAL && unsigned(entry.at + 6) == entry.flags
                && unsigned(entry.at + 8) == entry.method && name(entry.at + 30, unsigned(entry.at + 26)).equals(entry.name)
                && (sizesFollow || file.getInt(entry.at + 14) == entry.crc && file.getInt(entry.at + 18) == entry.packed
                        && file.getInt(entry.at + 22) == entry.size);
        unless(same, Reason.DOUBLED, entry.name, "its header and the directory say different things");
        int end = data(entry) + entry.packed;
        boolean touches = sizesFollow ? describes(end, next, entry) : end == next;
        unless(touches, Reason.ADDED, entry.name, "there are bytes behind it that no entry owns");
    }

    private boolean describes(int from, int next, Entry entry) {
        int at = file.getInt(from) == DESCRIPTOR && next - from == 16 ? from + 4 : from;
        return next - at == 12 && file.getInt(at) == entry.crc && file.getInt(at + 4) == entry.packed
                && file.getInt(at + 8) == entry.size;
    }

    private int data(Entry entry) {
        return entry.at + 30 + unsigned(entry.at + 26) + unsigned(entry.at + 28);
    }

    private byte[] content(Entry entry) {
        total += entry.size;
        unless(entry.size <= MAX_ENTRY && total <= MAX_TOTAL, Reason.TOO_LARGE, entry.name, entry.size + " bytes");
        byte[] packed = new byte[entry.packed];
        file.get(data(entry), packed);
        byte[] content = switch (entry.method) {
            case STORED -> packed;
            case DEFLATED -> inflated(entry, packed);
            default -> throw new Refusal(Reason.NOT_A_PAPER, entry.name, "unknown compression " + entry.method);
        };
        CRC32 crc = new CRC32();
        crc.update(content);
        unless(content.length == entry.size && (int) crc.getValue() == entry.crc, Reason.CHANGED, entry.name,
                "its content does not have the length or checksum of the archive's directory");
        return content;
    }

    private static byte[] inflated(Entry entry, byte[] packed) {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            byte[] content = new byte[entry.size];
            int length = 0;
            while (length < content.length && !inflater.finished()) {
                int more = inflater.inflate(content, length, content.length - length);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                length += more;
            }
            boolean done = inflater.finished() || inflater.inflate(new byte[1]) == 0 && inflater.finished();
            unless(done && length == content.length && inflater.getBytesRead() == packed.length, Reason.CHANGED, entry.name,
                    "its content is longer or shorter than the archive says");
            return content;
        } catch (DataFormatException torn) {
            throw new Refusal(Reason.CHANGED, entry.name, "it cannot be unpacked");
        }
    }

    /** An archive made again by another program may hold empty entries for the folders of its files, and no others. */
    private static void requireFoldersOfFiles(Map<String, byte[]> files) {
        List<String> folders = files.keySet().stream().filter(name -> name.endsWith("/")).toList();
        for (String folder : folders) {
            byte[] content = files.remove(folder);
            unless(content.length == 0 && files.keySet().stream().anyMatch(name -> name.startsWith(folder)),
                    Reason.ADDED, folder, "a folder that holds no part of the paper");
        }
    }

    private String name(int at, int length) {
        byte[] name = new byte[length];
        file.get(at, name);
        for (byte letter : name) {
            expect(letter > ' ' && letter < 0x7F && letter != '\\', "a name in it is not plain");
        }
        return new String(name, StandardCharsets.US_ASCII);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private static void expect(boolean holds, String otherwise) {
        unless(holds, Reason.NOT_A_PAPER, "the archive", otherwise);
    }

    private record Entry(String name, int flags, int method, int crc, int packed, int size, int at) {
    }
}
