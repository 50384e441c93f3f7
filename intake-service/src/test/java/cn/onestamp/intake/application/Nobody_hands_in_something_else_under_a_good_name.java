package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.material.SmallPdf;
import cn.onestamp.platform.crypto.Sha256;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Both ways by which a file comes: in one piece for an application, and piece by piece into the library. */
@RunningFrontDesk
class Nobody_hands_in_something_else_under_a_good_name {

    private static final Path SHELF = Path.of("target", "front-desk-files");

    @LocalServerPort
    private int port;

    private Visitor zhou;
    private String draft;

    @BeforeEach
    void comeIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        Resident resident = Resident.bound(port, "zhou.zilin");
        zhou = resident.visitor();
        draft = resident.begins();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("somethingElse")
    void and_hears_in_chinese_why_it_is_not_taken(String what, String mediaType, byte[] content) {
        Answer whole = zhou.put("/api/applications/" + draft + "/materials/M0018", mediaType, content);
        refused(whole);

        Answer announced = zhou.post("/api/uploads", Map.of("fileName", "方案.pdf", "mediaType", mediaType,
                "size", content.length, "sha256", Sha256.hex(content), "materialCode", "M0018"));
        refused(announced.status() == 201 ? zhou.patch("/api/uploads/" + announced.body().get("id"), 0, content) : announced);

        assertThat(SHELF.resolve(Sha256.hex(content).substring(0, 2)).resolve(Sha256.hex(content))).doesNotExist();
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.text()).containsPattern("\"code\":\"(file|picture)-[a-z]+\"").containsPattern("\"message\":\"[^\"]*\\p{IsHan}{2,}");
    }

    static Stream<Arguments> somethingElse() throws IOException {
        byte[] svg = ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        byte[] gif = ascii("GIF89a/*\1\0\1\0\0\0\0*/=1;alert(1)//");
        byte[] exe = ascii("MZ\u0090\0\3\0\0\0This program cannot be run in DOS mode");
        byte[] docx = zip("[Content_Types].xml", "word/document.xml");
        return Stream.of(
                Arguments.of("a drawing with script", "image/svg+xml", svg), Arguments.of("the same as a picture", "image/png", svg),
                Arguments.of("a picture that is a script", "image/gif", gif), Arguments.of("the same as a photograph", "image/jpeg", gif),
                Arguments.of("a page", "text/html", ascii("<html></html>")), Arguments.of("the same as a PDF", "application/pdf", ascii("<html></html>")),
                Arguments.of("a program called a PDF", "application/pdf", exe), Arguments.of("a program", "application/octet-stream", exe),
                Arguments.of("a photograph with script at its end", "image/jpeg", joined(picture("jpg"), ascii("<script>alert(1)</script>"))),
                Arguments.of("a picture with a page at its end", "image/png", joined(picture("png"), ascii("<html>"))),
                Arguments.of("a PDF that is also a page", "application/pdf", joined(SmallPdf.saying("x"), ascii("<html><body>"))),
                Arguments.of("a PDF with script", "application/pdf", SmallPdf.with("x", "/Names << /JavaScript << /Names [] >> >>")),
                Arguments.of("a PDF that acts when it is opened", "application/pdf", SmallPdf.with("x", "/OpenAction << /S /Launch /F (cmd.exe) >>")),
                Arguments.of("a PDF that carries a file", "application/pdf", SmallPdf.with("x", "/Names << /EmbeddedFiles 4 0 R >>", "<< /Names [] >>")),
                Arguments.of("what every scanner knows", "application/pdf", SmallPdf.saying("X5O!P%@AP[4\\PZX54(P^)7CC)7}$"
                        + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")),
                Arguments.of("a picture without end", "image/png", huge()),
                Arguments.of("a letter of an office program", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", docx),
                Arguments.of("the same called an OFD", "application/ofd", docx),
                Arguments.of("an OFD that reaches outside", "application/ofd", zip("OFD.xml", "../../../etc/cron.d/x")),
                Arguments.of("nothing at all", "application/pdf", new byte[] {' '}));
    }

    private static byte[] huge() throws IOException {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);
        return png;
    }

    private static byte[] picture(String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), kind, out);
        return out.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ascii("<a/>"));
            }
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
