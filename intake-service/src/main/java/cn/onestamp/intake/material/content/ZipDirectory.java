package cn.onestamp.intake.material.content;


import cn.onestamp.platform.problem.Remediable;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The directory at the end of a zip: the same entries as those found one after the other, no links, and nothing after it. */
final class ZipDirectory {

    private static final byte[] END = {'P', 'K', 5, 6};
    private static final byte[] ENTRY = {'P', 'K', 1, 2};
    private static final int END_BYTES = 22;
    private static final int ENTRY_BYTES = 46;
    private static final int KIND = 0xF000;
    private static final int LINK = 0xA000;

    private ZipDirectory() {}

    static void mustTellTheSame(byte[] zip, Set<String> found) {
        int end = zip.length - END_BYTES;
        if (end < 0 || !Bytes.isAt(zip, end, END)) {
            throw wrong();
        }
        Set<String> told = new HashSet<>();
        long at = little32(zip, end + 16);
        while (at + ENTRY_BYTES <= end && Bytes.isAt(zip, (int) at, ENTRY)) {
            int entry = (int) at;
            int name = little16(zip, entry + 28);
            if ((little16(zip, entry + 40) & KIND) == LINK || entry + ENTRY_BYTES + name > end) {
                throw wrong();
            }
            told.add(new String(zip, entry + ENTRY_BYTES, name, StandardCharsets.UTF_8));
            at += ENTRY_BYTES + name + little16(zip, entry + 30) + little16(zip, entry + 32);
        }
        if (at != end || !told.equals(found)) {
            throw wrong();
        }
    }

    private static int little16(byte[] zip, int at) {
        return zip[at] & 0xFF | (zip[at + 1] & 0xFF) << 8;
    }

    private static long little32(byte[] zip, int at) {
        return little16(zip, at) | (long) little16(zip, at + 2) << 16;
    }

    private static Remediable wrong() {
        return Unsound.structure("OFD 目录与内容不一致，请重新导出后上传");
    }
}
