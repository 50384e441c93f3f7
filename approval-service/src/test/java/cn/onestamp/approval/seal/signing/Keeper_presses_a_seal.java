package cn.onestamp.approval.seal.signing;

import static cn.onestamp.approval.seal.signing.ATownHall.AFTERNOON;
import static cn.onestamp.approval.seal.signing.ATownHall.DONGHUA;
import static cn.onestamp.approval.seal.signing.ATownHall.YULU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.approval.paper.Fact;
import cn.onestamp.approval.paper.PaperContent;
import cn.onestamp.platform.verification.PaperVerifier;
import cn.onestamp.platform.verification.TrustedRoots;
import cn.onestamp.platform.verification.Verdict;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Keeper_presses_a_seal {

    @TempDir
    static Path folder;
    static SealPress press;
    static PaperVerifier verifier;

    @BeforeAll
    static void openTheTownHall() throws Exception {
        press = new SealPress(ATownHall.TYPEFACES, ATownHall.keystore(folder));
        verifier = new PaperVerifier(TrustedRoots.read(List.of(folder.resolve("trust"))));
    }

    @Test
    void and_anyone_can_see_offline_who_sealed_and_when() {
        SealedPaper paper = press.press(ATownHall.licenceFor("王喆"), ATownHall.approvalSealOf(DONGHUA), AFTERNOON);
        Verdict.Organ organ = new Verdict.Organ("DONGHUA_GOV", "东华镇人民政府", "Donghua Town People's Government");
        Instant second = Instant.parse("2026-01-12T07:20:31Z");
        assertThat(verifier.verify(paper.ofd().bytes())).isEqualTo(new Verdict.Intact("OFD",
                "准予行政许可决定书 东华许准〔2026〕第0001号", organ, "东华镇人民政府行政审批专用章", second));
        assertThat(verifier.verify(paper.pdf().bytes())).isEqualTo(new Verdict.Intact("PDF",
                "准予行政许可决定书 东华许准〔2026〕第0001号", organ, "东华镇人民政府", second));
    }

    @Test
    void and_ordinary_readers_call_the_whole_pdf_signed() throws Exception {
        for (PaperContent content : List.of(ATownHall.licenceFor("王喆"), longPaper(), ATownHall.licenceFor("王\uD844\uDE19\uD873\uDC56"))) {
            write("reader.pdf", press.press(content, ATownHall.approvalSealOf(DONGHUA), AFTERNOON).pdf().bytes());
            String opinion = Tool.PDFSIG.run(folder, "reader.pdf");
            assertThat(opinion).contains("Signature is Valid").contains("Total document signed")
                    .doesNotContain("Not total").containsOnlyOnce("Signature #").contains("CN=东华镇人民政府");
        }
    }

    @Test
    void and_both_forms_say_exactly_what_was_decided() throws Exception {
        for (PaperContent content : List.of(ATownHall.licenceFor("王\uD844\uDE19\uD873\uDC56 & <李> \"☑\""), longPaper())) {
            SealedPaper paper = press.press(content, ATownHall.approvalSealOf(DONGHUA), AFTERNOON);
            write("text.pdf", paper.pdf().bytes());
            String pdf = Tool.PDFTOTEXT.run(folder, "-raw", "-enc", "UTF-8", "text.pdf", "-").replaceAll("[\\s\u3000]", "");
            String ofd = OfdFile.of(paper.ofd().bytes()).text();
            assertThat(sorted(pdf)).isEqualTo(sorted(ofd));
            for (String text : List.of(content.organ().name(), content.title(), content.documentNumber(), content.dateInWords())) {
                assertThat(pdf).contains(text);
            }
            content.facts().forEach(fact -> assertThat(pdf).contains(fact.label()).contains(fact.value().replaceAll("\\s", "")));
            if (content.body().size() < 5) {
                content.body().forEach(text -> assertThat(pdf).contains(text));
                content.remedies().forEach(text -> assertThat(pdf).contains(text));
            }
        }
    }

    @Test
    void and_the_printed_code_can_be_scanned_and_checked_without_network() throws Exception {
        PaperContent content = ATownHall.licenceFor("王喆");
        write("scan.pdf", press.press(content, ATownHall.approvalSealOf(DONGHUA), AFTERNOON).pdf().bytes());
        Tool.PDFTOPPM.run(folder, "-r", "150", "-png", "-singlefile", "scan.pdf", "scan");
        BufferedImage page = ImageIO.read(folder.resolve("scan.png").toFile());
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        String text = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)))).getText();
        assertThat(text).startsWith("HTTP://LOCALHOST:8400/V/7KQ2M9XWPA4T6RHC#").isEqualTo(text.toUpperCase(java.util.Locale.ROOT));
        ScannedStatement statement = ScannedStatement.read(text, folder.resolve("trust/code.pem"));
        assertThat(statement).isEqualTo(new ScannedStatement(true, content.documentNumber(), "DONGHUA_GOV", 20260112));
        assertThat(ScannedStatement.read(withAnotherCharacterNearTheEnd(text), folder.resolve("trust/code.pem")).genuine()).isFalse();
    }

    @Test
    void on_no_paper_of_another_organ_and_on_no_day_outside_its_dates() {
        Seal seal = ATownHall.approvalSealOf(YULU);
        assertThatThrownBy(() -> press.press(ATownHall.licenceFor("王喆"), seal, AFTERNOON))
                .isInstanceOf(SealDoesNotFit.class).hasMessageContaining("YULU_GOV");
        Seal past = new Seal("SEAL-9", DONGHUA, "东华镇人民政府", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 11), true);
        assertThatThrownBy(() -> press.press(ATownHall.licenceFor("王喆"), past, AFTERNOON))
                .isInstanceOf(SealDoesNotFit.class).hasMessageContaining("2026-01-12");
    }

    @Test
    void from_many_desks_at_once() throws Exception {
        List<Callable<Boolean>> desks = IntStream.range(0, 24).<Callable<Boolean>>mapToObj(desk -> () -> {
            var organ = desk % 2 == 0 ? DONGHUA : YULU;
            SealedPaper paper = press.press(ATownHall.licenceOf(organ, "张" + desk), ATownHall.approvalSealOf(organ), AFTERNOON.plusSeconds(desk));
            return verifier.verify(paper.ofd().bytes()) instanceof Verdict.Intact
                    && verifier.verify(paper.pdf().bytes()) instanceof Verdict.Intact;
        }).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> done : threads.invokeAll(desks)) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    private static String withAnotherCharacterNearTheEnd(String text) {
        int at = text.length() - 12;
        while (text.substring(at - 2, at + 1).contains("%")) {
            at--;
        }
        return text.substring(0, at) + (text.charAt(at) == '0' ? "1" : "0") + text.substring(at + 1);
    }

    private static PaperContent longPaper() {
        PaperContent one = ATownHall.licenceFor("王喆");
        return new PaperContent(DONGHUA, one.title(), one.documentNumber(), null, Collections.nCopies(20, one.body().getFirst()),
                Collections.nCopies(15, new Fact("许可事项", "第12类，详见附件")), one.remedies(), one.date(), one.verificationLink());
    }

    private static void write(String name, byte[] bytes) throws Exception {
        Files.write(folder.resolve(name), bytes);
    }

    private static String sorted(String text) {
        return text.codePoints().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
