package cn.onestamp.intake.material.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.onestamp.intake.material.SmallPdf;
import cn.onestamp.platform.problem.Remediable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class File_is_looked_into {

    @Test
    void and_taken_when_it_can_be_read_and_does_nothing() throws IOException {
        assertThatCode(() -> PdfCheck.look(SmallPdf.saying("a plan"))).doesNotThrowAnyException();
        assertThatCode(() -> PdfCheck.look(SmallPdf.with("a plan", "/OpenAction [3 0 R /Fit]"))).doesNotThrowAnyException();
        assertThatCode(() -> PdfCheck.look(compressedPdf())).doesNotThrowAnyException();
        assertThatCode(() -> PngCheck.look(picture("png"))).doesNotThrowAnyException();
        assertThatCode(() -> JpegCheck.look(picture("jpg"))).doesNotThrowAnyException();
        assertThatCode(() -> OfdCheck.look(zip("OFD.xml", "<ofd:OFD/>", "Doc_0/Document.xml", "<a/>"))).doesNotThrowAnyException();
    }

    @Test
    void a_pdf_that_runs_or_carries_something_is_refused() {
        List<byte[]> active = List.of(
                SmallPdf.with("x", "/OpenAction 4 0 R", "<< /S /JavaScript /JS (app.alert(1)) >>"),
                SmallPdf.with("x", "/OpenAction << /S /J#61vaScript /J#53 (app.alert(1)) >>"),
                SmallPdf.with("x", "", "<< /S /JavaScript /JS (never led to) >>"),
                SmallPdf.with("x", "/Names << /JavaScript << /Names [] >> >>"),
                SmallPdf.with("x", "/AA << /WC 4 0 R >>", "<< /S /Launch /F (cmd.exe) >>"),
                SmallPdf.with("x", "/Names << /EmbeddedFiles 4 0 R >>", "<< /Names [] >>"),
                SmallPdf.with("x", "", "<< /Type /Filespec /EF << /F 5 0 R >> >>", "<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream"),
                SmallPdf.with("x", "/AcroForm << /XFA [] >>"));
        active.forEach(pdf -> assertThat(whyNot(() -> PdfCheck.look(pdf))).as(text(pdf)).isEqualTo("file-active"));
    }

    @Test
    void script_in_a_folded_object_is_found_too() throws IOException {
        byte[] pdf = foldedObject("4 0 << /S /JavaScript /JS (app.alert(1)) >>");

        assertThat(whyNot(() -> PdfCheck.look(pdf))).isEqualTo("file-active");
    }

    @Test
    void a_pdf_that_cannot_be_opened_or_is_locked_is_refused() throws IOException {
        assertThat(whyNot(() -> PdfCheck.look(ascii("%PDF-1.7\nwhere, when, who")))).isEqualTo("file-structure");
        assertThat(whyNot(() -> PdfCheck.look(ascii("%PDF-MZ this program cannot be run")))).isEqualTo("file-structure");
        byte[] locked = lockedPdf();
        assertThat(whyNot(() -> PdfCheck.look(locked))).isEqualTo("file-structure");
    }

    @Test
    void a_pdf_that_unfolds_without_end_is_refused() throws IOException {
        byte[] bomb = streamOf(deflated(new byte[80 << 20]), "/FlateDecode");
        byte[] twice = streamOf(deflated(deflated(new byte[80 << 20])), "[/FlateDecode /FlateDecode]");
        byte[] hidden = streamOf(ascii("00"), "[/ASCII#48exDecode /FlateDecode]");

        assertThat(bomb.length).isLessThan(200_000);
        for (byte[] pdf : List.of(bomb, twice, hidden)) {
            assertThat(whyNot(() -> PdfCheck.look(pdf))).isEqualTo("file-structure");
        }
    }

    @Test
    void a_pdf_of_millions_of_words_is_refused_and_one_of_large_pictures_is_taken() throws IOException {
        byte[] words = SmallPdf.with("x", "", "[" + "1 ".repeat(9 << 20) + "]");
        byte[] folded = streamOf(deflated(ascii("1 0 " + "1 ".repeat(9 << 20))), "/FlateDecode");
        byte[] nested = SmallPdf.with("x", "", "[".repeat(2 << 20));
        byte[] picture = new byte[18 << 20];
        new Random(7).nextBytes(picture);

        byte[] table = SmallPdf.with("x", "", "<< /Type /XRef /W [1 1 0] % 9 0 obj\n/Filter /FlateDecode >>\nstream\n"
                + text(deflated(new byte[3 << 20])) + "\nendstream");

        for (byte[] pdf : List.of(words, folded, nested, table)) {
            assertThat(whyNot(() -> PdfCheck.look(pdf))).isEqualTo("file-structure");
        }
        assertThatCode(() -> PdfCheck.look(streamOf(picture, "/DCTDecode"))).doesNotThrowAnyException();
    }

    @Test
    void a_picture_that_is_also_a_page_is_refused() throws IOException {
        byte[] page = ascii("<HTML><script>alert(1)</script>");

        assertThat(whyNot(() -> JpegCheck.look(joined(picture("jpg"), page)))).isEqualTo("file-active");
        assertThat(whyNot(() -> PngCheck.look(joined(picture("png"), page)))).isEqualTo("file-structure");
        assertThat(whyNot(() -> PdfCheck.look(joined(SmallPdf.saying("x"), page)))).isEqualTo("file-active");
        assertThatCode(() -> JpegCheck.look(joined(picture("jpg"), ascii("SEFHe what a phone adds")))).doesNotThrowAnyException();
    }

    @Test
    void a_picture_of_thirty_thousand_by_thirty_thousand_is_refused_before_it_is_unfolded() throws IOException {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);
        byte[] jpeg = picture("jpg");
        int frame = Bytes.find(jpeg, new byte[] {(byte) 0xFF, (byte) 0xC0}, 0);
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 60_000).putShort(frame + 7, (short) 60_000);

        assertThat(whyNot(() -> PngCheck.look(png))).isEqualTo("picture-size");
        assertThat(whyNot(() -> JpegCheck.look(jpeg))).isEqualTo("picture-size");
    }

    @Test
    void a_picture_that_is_cut_short_is_refused_wherever_it_was_cut() throws IOException {
        for (String kind : List.of("png", "jpg")) {
            byte[] whole = picture(kind);
            for (int length = 3; length < whole.length; length += 7) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThat(whyNot(() -> (kind.equals("png") ? FileType.PNG : FileType.JPEG).lookInto(cut))).as(kind + length).isNotEmpty();
            }
        }
    }

    @Test
    void an_ofd_that_reaches_outside_or_holds_another_archive_is_refused() throws IOException {
        byte[] inner = zip("a", "b");
        for (byte[] ofd : List.of(
                zip("OFD.xml", "<a/>", "../../etc/passwd", "x"), zip("OFD.xml", "<a/>", "/etc/passwd", "x"),
                zip("OFD.xml", "<a/>", "a\\..\\b", "x"), zip("Doc.xml", "<a/>"), zip("OFD.xml", "<a/>", "inner.bin", text(inner)),
                zip("OFD.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"), joined(zip("OFD.xml", "<a/>"), ascii("<html>")), linked())) {
            assertThat(whyNot(() -> OfdCheck.look(ofd))).isNotEmpty();
        }
    }

    @Test
    void an_ofd_with_links_strange_names_or_more_than_one_can_count_is_refused() throws IOException {
        String[] many = new String[2 * 2_001];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i == 0 ? "OFD.xml" : "Doc_0/Page_" + i + ".xml";
            many[i + 1] = "<a/>";
        }
        List<byte[]> strange = new ArrayList<>(List.of(zip(many), linked(zip("OFD.xml", "<a/>", "Doc.xml", "/etc/passwd"), "Doc.xml"),
                renamed(zip("OFD.xml", "<a/>", "OFD.xmk", "<b/>"), "OFD.xmk", "OFD.xml"),
                zip("OFD.xml", "<a/>", "inner.bin", text(new byte[] {0x1F, (byte) 0x8B, 8, 0})), zip("OFD.xml", "<a/>", "run.bin", "MZ\u0090\0"),
                zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<a/>"), zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<a/>")));
        for (String name : List.of("C:\\x", "C:x", "a/../../x", "..", "\\\\host\\x", "a\0.xml", "Doc/../../OFD.xml")) {
            strange.add(zip("OFD.xml", "<a/>", name, "x"));
        }

        strange.forEach(ofd -> assertThat(whyNot(() -> OfdCheck.look(ofd))).as(text(ofd)).isIn("file-structure", "file-active"));
    }

    @Test
    void an_ofd_that_unfolds_without_end_is_refused_long_before_its_end() throws IOException {
        byte[] one = unfolding(1, 80);
        byte[] many = unfolding(40, 10);
        byte[] small = unfolding(1, 12);

        assertThat(small).hasSizeLessThan(42_000);
        for (byte[] bomb : List.of(one, many, small)) {
            assertThat(whyNot(() -> OfdCheck.look(bomb))).isEqualTo("file-structure");
        }
        assertThatCode(() -> OfdCheck.look(unfolding(1, 4))).doesNotThrowAnyException();
    }

    @Test
    void four_letters_in_a_row_are_no_page_yet() {
        assertThat(Bytes.holdMarkup(ascii("photograph <svGx\u0000 and <bodyguard"))).isFalse();
        assertThat(Bytes.holdMarkup(ascii("photograph <SvG onload=alert(1)>"))).isTrue();
        assertThat(Bytes.holdMarkup(ascii("<script>"))).isTrue();
        assertThat(Bytes.holdMarkup(ascii("x<svg/onload=alert(1)>"))).isTrue();
    }

    @Test
    void the_file_all_scanners_are_tried_with_is_found_wherever_it_lies() {
        byte[] eicar = ascii("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

        assertThat(new EicarScan().findsSomethingIn(joined(ascii("%PDF-1.7\n"), eicar))).isTrue();
        assertThat(new EicarScan().findsSomethingIn(SmallPdf.saying("a plan"))).isFalse();
    }

    private static String whyNot(Runnable look) {
        Remediable no = catchThrowableOfType(Remediable.class, look::run);
        return no == null ? "" : no.faults().getFirst().code();
    }

    private static byte[] picture(String kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), kind, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] compressedPdf() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] lockedPdf() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Object 4 lies in the object stream 5; the table is a stream too, as in every PDF of today. */
    private static byte[] foldedObject(String object) throws IOException {
        String number = object.substring(0, 1);
        String content = object.substring(4);
        byte[] folded = deflated(ascii(number + " 0 " + content));
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        int[] at = new int[7];
        String[] plain = {"", "<< /Type /Catalog /Pages 2 0 R /OpenAction 4 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"};
        for (int i = 1; i <= 3; i++) {
            at[i] = pdf.length();
            pdf.append(i).append(" 0 obj\n").append(plain[i]).append("\nendobj\n");
        }
        at[5] = pdf.length();
        pdf.append("5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ").append(folded.length)
                .append(" >>\nstream\n").append(text(folded)).append("\nendstream\nendobj\n");
        at[6] = pdf.length();
        ByteBuffer table = ByteBuffer.allocate(7 * 5);
        table.put((byte) 0).putShort((short) 0).putShort((short) 0);
        for (int i = 1; i <= 6; i++) {
            table.put((byte) (i == 4 ? 2 : 1)).putShort((short) (i == 4 ? 5 : at[i])).putShort((short) 0);
        }
        pdf.append("6 0 obj\n<< /Type /XRef /Size 7 /W [1 2 2] /Root 1 0 R /Length ").append(table.capacity())
                .append(" >>\nstream\n").append(text(table.array())).append("\nendstream\nendobj\nstartxref\n").append(at[6]).append("\n%%EOF\n");
        return ascii(pdf.toString());
    }

    private static byte[] streamOf(byte[] content, String filter) {
        return SmallPdf.with("x", "", "<< /Filter " + filter + " /Length " + content.length + " >>\nstream\n" + text(content) + "\nendstream");
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(ascii(namesAndContents[i + 1]));
            }
        }
        return out.toByteArray();
    }

    private static byte[] unfolding(int entries, int mebibytes) throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int entry = 0; entry < entries; entry++) {
                zip.putNextEntry(new ZipEntry(entry == 0 ? "OFD.xml" : "Doc_" + entry));
                for (int i = 0; i < mebibytes; i++) {
                    zip.write(zeros);
                }
            }
        }
        return bomb.toByteArray();
    }

    private static byte[] linked() throws IOException {
        return linked(zip("OFD.xml", "<a/>"), "OFD.xml");
    }

    /** The directory says of this entry that it is a symbolic link. */
    private static byte[] linked(byte[] zip, String name) {
        int directory = Bytes.find(zip, new byte[] {'P', 'K', 1, 2}, 0);
        zip[Bytes.find(zip, ascii(name), directory) - 46 + 41] = (byte) 0xA1;
        return zip;
    }

    /** As one tool sees it and another does not: two entries of one name. */
    private static byte[] renamed(byte[] zip, String from, String to) {
        return ascii(text(zip).replace(from, to));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
