package cn.onestamp.journeys.town;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A page somebody brings along: the smallest PDF that says one line in ASCII. */
public final class Letter {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final StringBuilder places = new StringBuilder();

    private Letter() {}

    public static byte[] saying(String line) {
        String words = "BT /F1 14 Tf 72 720 Td (" + line.replaceAll("[()\\\\]", "") + ") Tj ET";
        return new Letter().written(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + words.length() + " >>\nstream\n" + words + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    }

    private byte[] written(String... objects) {
        add("%PDF-1.4\n");
        for (int number = 1; number <= objects.length; number++) {
            places.append("%010d 00000 n \n".formatted(content.size()));
            add(number + " 0 obj\n" + objects[number - 1] + "\nendobj\n");
        }
        int table = content.size();
        add("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n" + places);
        add("trailer\n<< /Size " + (objects.length + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return content.toByteArray();
    }

    private void add(String text) {
        content.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
