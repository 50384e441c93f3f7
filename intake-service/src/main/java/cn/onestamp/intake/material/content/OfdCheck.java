package cn.onestamp.intake.material.content;


import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An OFD (GB/T 33190) is a zip with OFD.xml: unfolded piece by piece, counted and thrown away. */
final class OfdCheck {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_OF_ONE = 64L << 20;
    private static final long MOST_OF_ALL = 200L << 20;
    /** Drawings fold a hundred times at most; beyond the first few mebibytes more of it is air. */
    private static final long MOST_FOLDED = 100;
    private static final long WHATEVER_FOLDED = 8L << 20;
    /** How archives and programs begin, hexadecimal. */
    private static final List<String> OTHERS = List.of("504b0304", "504b0506", "52617221", "377abcaf", "1f8b08", "4d5a90", "7f454c46");

    private final long most;
    private final Set<String> names = new HashSet<>();
    private final byte[] piece = new byte[64 << 10];
    private long unfolded;

    private OfdCheck(long length) {
        most = Math.min(MOST_OF_ALL, Math.max(WHATEVER_FOLDED, MOST_FOLDED * length));
    }

    static void look(byte[] ofd) {
        OfdCheck look = new OfdCheck(ofd.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                look.lookInto(entry, zip);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw Unsound.structure("OFD 文件不完整，请重新导出后上传");
        }
        if (!look.names.contains("OFD.xml")) {
            throw Unsound.structure("文件不是 OFD，请核对后重新上传");
        }
        ZipDirectory.mustTellTheSame(ofd, look.names);
    }

    private void lookInto(ZipEntry entry, ZipInputStream zip) throws IOException {
        mustStayInside(entry.getName());
        if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) {
            throw Unsound.structure("OFD 内部文件重复或过多，请重新导出后上传");
        }
        int first = zip.readNBytes(piece, 0, piece.length);
        mustHoldNoOther(entry.getName(), first);
        long one = 0;
        for (int length = first; length > 0; length = zip.read(piece)) {
            one += length;
            unfolded += length;
            if (one > MOST_OF_ONE || unfolded > most) {
                throw Unsound.structure("OFD 解压后过大，请重新导出后上传");
            }
        }
    }

    private static void mustStayInside(String name) {
        boolean outside = name.startsWith("/") || name.contains("\\") || name.contains(":") || name.indexOf(0) >= 0
                || List.of(name.split("/", -1)).contains("..");
        if (outside) {
            throw Unsound.structure("OFD 内部路径不正确，请重新导出后上传");
        }
    }

    /** No archive in the archive, no program, and no XML that defines entities. */
    private void mustHoldNoOther(String name, int length) {
        String beginning = new String(piece, 0, length, StandardCharsets.ISO_8859_1);
        boolean xml = name.toLowerCase(Locale.ROOT).endsWith(".xml");
        if (OTHERS.stream().anyMatch(HexFormat.of().formatHex(piece, 0, Math.min(length, 4))::startsWith) || xml && beginning.contains("<!DOCTYPE")) {
            throw Unsound.active("OFD 内部夹带了其他内容，请重新导出后上传");
        }
    }
}
