package cn.onestamp.approval.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes numbered objects, the table of their places and the trailer (ISO 32000-1, 7.5). */
final class PdfFile {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(96 * 1024);
    private final List<Integer> offsets = new ArrayList<>();

    PdfFile() {
        text("%PDF-1.7\n%");
        out.writeBytes(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
    }

    /** The number of an object that is written later. */
    int reserve() {
        offsets.add(-1);
        return offsets.size();
    }

    /** Writes an object and returns the place of its first byte. */
    int object(int number, String body) {
        offsets.set(number - 1, out.size());
        text(number + " 0 obj\n");
        int at = out.size();
        text(body);
        text("\nendobj\n");
        return at;
    }

    int object(String body) {
        int number = reserve();
        object(number, body);
        return number;
    }

    int stream(String entries, byte[] bytes) {
        int number = reserve();
        offsets.set(number - 1, out.size());
        text(number + " 0 obj\n<<" + entries + "/Length " + bytes.length + ">>\nstream\n");
        out.writeBytes(bytes);
        text("\nendstream\nendobj\n");
        return number;
    }

    int deflated(String entries, byte[] bytes) {
        return stream(entries + "/Filter/FlateDecode", Deflated.of(bytes));
    }

    byte[] finish(int catalogue, int info, byte[] id) {
        int table = out.size();
        StringBuilder tail = new StringBuilder("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> tail.append("%010d 00000 n \n".formatted(offset)));
        String hex = HexFormat.of().formatHex(id);
        tail.append("trailer\n<</Size ").append(offsets.size() + 1).append("/Root ").append(catalogue)
                .append(" 0 R/Info ").append(info).append(" 0 R/ID[<").append(hex).append("><").append(hex)
                .append(">]>>\nstartxref\n").append(table).append("\n%%EOF\n");
        text(tail.toString());
        return out.toByteArray();
    }

    /** A text string: UTF-16 with its mark, in hexadecimal, so that nothing needs escaping. */
    static String string(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    private void text(String ascii) {
        out.writeBytes(ascii.getBytes(StandardCharsets.ISO_8859_1));
    }
}
