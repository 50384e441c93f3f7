package cn.onestamp.intake.material;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A PDF of one empty page, with a remark and, if wanted, members for its catalogue and more objects. */
public final class SmallPdf {

    private final StringBuilder text = new StringBuilder("%PDF-1.7\n");
    private final StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    private int objects;

    private SmallPdf() {}

    public static byte[] saying(String remark) {
        return with(remark, "");
    }

    /** @param catalogue such as {@code /OpenAction 4 0 R}; object 4 is the first of {@code more} */
    public static byte[] with(String remark, String catalogue, String... more) {
        SmallPdf pdf = new SmallPdf();
        pdf.text.append("% ").append(remark).append('\n');
        pdf.add("<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>");
        pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
        for (String object : more) {
            pdf.add(object);
        }
        int at = pdf.text.length();
        pdf.text.append("xref\n0 ").append(pdf.objects + 1).append('\n').append(pdf.table)
                .append("trailer << /Size ").append(pdf.objects + 1).append(" /Root 1 0 R >>\nstartxref\n").append(at).append("\n%%EOF\n");
        return pdf.text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void add(String object) {
        objects++;
        table.append(String.format(Locale.ROOT, "%010d 00000 n \n", text.length()));
        text.append(objects).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
}
