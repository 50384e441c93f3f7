package cn.onestamp.approval.seal.signing;

import static cn.onestamp.approval.seal.signing.ATownHall.AFTERNOON;
import static cn.onestamp.approval.seal.signing.ATownHall.DONGHUA;
import static cn.onestamp.approval.seal.signing.ATownHall.YULU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.paper.Composition;
import cn.onestamp.approval.paper.PdfDraft;
import cn.onestamp.approval.paper.PdfWriter;
import cn.onestamp.approval.paper.SealFace;
import cn.onestamp.approval.paper.SealPicture;
import cn.onestamp.platform.verification.PaperVerifier;
import cn.onestamp.platform.verification.Reason;
import cn.onestamp.platform.verification.TrustedRoots;
import cn.onestamp.platform.verification.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Forger_changes_a_sealed_paper {

    private static final String PAGE = "Doc_0/Pages/Page_0/Content.xml";
    private static final String VALUE = "Doc_0/Signs/Sign_0/SignedValue.dat";
    private static final String DESCRIPTION = "Doc_0/Signs/Sign_0/Signature.xml";
    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final long SEED = 20260112;

    @TempDir
    static Path folder;
    static SoftKeystore keys;
    static SealPress press;
    static PaperVerifier verifier;
    static SealedPaper paper;
    static SealedPaper other;
    static OfdFile ofd;

    @BeforeAll
    static void sealTwoPapers() throws Exception {
        keys = ATownHall.keystore(folder);
        press = new SealPress(ATownHall.TYPEFACES, keys);
        verifier = new PaperVerifier(TrustedRoots.read(List.of(folder.resolve("trust"))));
        paper = press.press(ATownHall.licenceFor("王喆"), ATownHall.approvalSealOf(DONGHUA), AFTERNOON);
        other = press.press(ATownHall.licenceFor("李四"), ATownHall.approvalSealOf(DONGHUA), AFTERNOON);
        ofd = OfdFile.of(paper.ofd().bytes());
    }

    @Test
    void an_ofd_zipped_again_unchanged_is_still_intact() {
        assertThat(verifier.verify(ofd.zipped())).isInstanceOf(Verdict.Intact.class);
        List<String> names = new ArrayList<>(ofd.files().keySet()).reversed();
        OfdFile reordered = new OfdFile(new LinkedHashMap<>());
        names.forEach(name -> reordered.files().put(name, ofd.files().get(name)));
        assertThat(verifier.verify(reordered.zipped())).isInstanceOf(Verdict.Intact.class);
        OfdFile withFolders = ofd.with("Doc_0/", new byte[0]).with("Doc_0/Signs/Sign_0/", new byte[0]);
        assertThat(verifier.verify(withFolders.zipped())).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void one_byte_in_any_part_of_an_ofd_is_noticed_200_of_200_times() {
        Random random = new Random(SEED);
        List<String> names = List.copyOf(ofd.files().keySet());
        for (int i = 0; i < 200; i++) {
            String name = names.get(i % names.size());
            byte[] content = ofd.files().get(name).clone();
            int at = random.nextInt(content.length);
            content[at] ^= (byte) (1 << random.nextInt(8));
            Verdict verdict = verifier.verify(ofd.with(name, content).zipped());
            assertThat(verdict).as("byte %d of %s, seed %d", at, name, SEED).isInstanceOf(Verdict.Refused.class);
            assertThat(((Verdict.Refused) verdict).part()).isEqualTo(name);
        }
    }

    @Test
    void the_value_of_the_seal_has_no_byte_that_may_differ() {
        byte[] value = ofd.files().get(VALUE);
        for (int at = 0; at < value.length; at += at < 60 ? 1 : at > value.length - 1500 ? 5 : 211) {
            byte[] changed = value.clone();
            changed[at] ^= 1;
            assertRefused(ofd.with(VALUE, changed).zipped(), VALUE);
        }
        assertRefused(ofd.with(VALUE, Arrays.copyOf(value, value.length + 1)).zipped(), VALUE);
    }

    @Test
    void one_bit_anywhere_in_a_pdf_is_noticed_200_of_200_times() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            byte[] changed = paper.pdf().bytes().clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(verifier.verify(changed)).as("byte %d, seed %d", at, SEED).isInstanceOf(Verdict.Refused.class);
        }
    }

    @Test
    void the_room_of_the_pdf_signature_has_no_byte_that_may_differ() {
        String text = new String(paper.pdf().bytes(), StandardCharsets.ISO_8859_1);
        int from = text.indexOf("/Contents<") + 9;
        for (int at = from; at < text.indexOf('>', from) + 1; at += 31) {
            for (char put : new char[] {'0', 'A', ' '}) {
                byte[] changed = paper.pdf().bytes().clone();
                if (changed[at] != put) {
                    changed[at] = (byte) put;
                    assertThat(verifier.verify(changed)).as("byte " + at).isInstanceOf(Verdict.Refused.class);
                }
            }
        }
    }

    @Test
    void a_digit_swapped_in_the_text_names_the_page() {
        Verdict.Refused refused = refused(ofd.withText(PAGE, "2028年", "2038年").zipped());
        assertThat(refused.reason()).isEqualTo(Reason.CHANGED);
        assertThat(refused.part()).isEqualTo(PAGE);
    }

    @Test
    void parts_added_removed_or_doubled_are_named() {
        Verdict.Refused added = refused(ofd.with("Doc_0/Pages/Page_1/Content.xml", new byte[] {1}).zipped());
        assertThat(added.reason()).isEqualTo(Reason.ADDED);
        assertThat(added.part()).isEqualTo("Doc_0/Pages/Page_1/Content.xml");
        assertThat(refused(ofd.with("Doc_0/Attachs/", new byte[0]).zipped()).reason()).isEqualTo(Reason.ADDED);
        Verdict.Refused removed = refused(ofd.without("Doc_0/Res/code.png").zipped());
        assertThat(removed.reason()).isEqualTo(Reason.MISSING);
        assertThat(removed.part()).isEqualTo("Doc_0/Res/code.png");
        byte[] twice = ofd.with("Doc_0/Res/code.pnh", ofd.files().get("Doc_0/Res/code.png")).zipped();
        replaceAll(twice, "code.pnh", "code.png");
        assertThat(refused(twice).reason()).isEqualTo(Reason.DOUBLED);
        for (String name : ofd.files().keySet()) {
            assertThat(verifier.verify(ofd.without(name).zipped())).as("without " + name).isInstanceOf(Verdict.Refused.class);
        }
    }

    @Test
    void a_seal_taken_off_is_missed() {
        Verdict.Refused refused = refused(ofd.without("Doc_0/Signs").zipped());
        assertThat(refused.reason()).isEqualTo(Reason.NOT_SEALED);
        byte[] pdf = paper.pdf().bytes().clone();
        replaceAll(pdf, "/ByteRange", "/BiteRange");
        assertThat(refused(pdf).reason()).isEqualTo(Reason.NOT_SEALED);
    }

    @Test
    void a_seal_moved_from_another_paper_does_not_hold() {
        OfdFile from = OfdFile.of(other.ofd().bytes());
        assertThat(refused(ofd.with(VALUE, from.files().get(VALUE)).zipped()).part()).isEqualTo(DESCRIPTION);
        OfdFile both = ofd.with(VALUE, from.files().get(VALUE)).with(DESCRIPTION, from.files().get(DESCRIPTION));
        assertThat(refused(both.zipped()).reason()).isEqualTo(Reason.CHANGED);
        for (String name : ofd.files().keySet()) {
            if (!Arrays.equals(ofd.files().get(name), from.files().get(name))) {
                assertThat(verifier.verify(ofd.with(name, from.files().get(name)).zipped())).isInstanceOf(Verdict.Refused.class);
            }
        }
        byte[] pdf = paper.pdf().bytes().clone();
        int room = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/Contents<");
        int roomThere = new String(other.pdf().bytes(), StandardCharsets.ISO_8859_1).indexOf("/Contents<");
        System.arraycopy(other.pdf().bytes(), roomThere, pdf, room, 6000);
        Verdict.Refused moved = refused(pdf);
        assertThat(moved.reason()).isEqualTo(Reason.CHANGED);
        assertThat(moved.part()).contains("signed content");
    }

    @Test
    void a_whole_town_hall_made_up_under_the_same_names_is_not_trusted() {
        SealPress forger = new SealPress(ATownHall.TYPEFACES, ATownHall.keystore(folder.resolve("forger")));
        SealedPaper forged = forger.press(ATownHall.licenceFor("王喆"), ATownHall.approvalSealOf(DONGHUA), AFTERNOON);
        assertThat(refused(forged.ofd().bytes()).reason()).isEqualTo(Reason.UNTRUSTED);
        assertThat(refused(forged.pdf().bytes()).reason()).isEqualTo(Reason.UNTRUSTED);
    }

    @Test
    void a_genuine_seal_pressed_with_a_key_that_it_does_not_list_is_refused() throws Exception {
        Composition composed = press.compose(ATownHall.licenceFor("王喆"), ATownHall.approvalSealOf(DONGHUA), AFTERNOON);
        byte[] seal = electronicSeal(ATownHall.approvalSealOf(DONGHUA));
        SoftKeystore forger = ATownHall.keystore(folder.resolve("second-forger"));
        assertThat(refused(SealedOfd.seal(composed, seal, forger.forSeals(DONGHUA), AFTERNOON)).reason()).isEqualTo(Reason.UNTRUSTED);
        Verdict.Refused neighbour = refused(SealedOfd.seal(composed, seal, keys.forSeals(YULU), AFTERNOON));
        assertThat(neighbour.reason()).isEqualTo(Reason.FORGED);
        assertThat(neighbour.detail()).contains("not in the seal's list");
        byte[] madeUp = ElectronicSeal.make(ATownHall.approvalSealOf(DONGHUA), keys.forSeals(DONGHUA).chain().getFirst(),
                new byte[] {1}, forger.forSeals(DONGHUA));
        assertThat(refused(SealedOfd.seal(composed, madeUp, keys.forSeals(DONGHUA), AFTERNOON)).reason()).isEqualTo(Reason.UNTRUSTED);
        byte[] madeByAnOrgan = ElectronicSeal.make(ATownHall.approvalSealOf(DONGHUA), keys.forSeals(DONGHUA).chain().getFirst(),
                new byte[] {1}, keys.forSeals(DONGHUA));
        assertThat(refused(SealedOfd.seal(composed, madeByAnOrgan, keys.forSeals(DONGHUA), AFTERNOON)).reason()).isEqualTo(Reason.UNTRUSTED);
    }

    @Test
    void the_seal_of_one_organ_on_the_paper_of_another_is_refused() throws Exception {
        Composition composed = press.compose(ATownHall.licenceFor("王喆"), ATownHall.approvalSealOf(DONGHUA), AFTERNOON);
        byte[] sealed = SealedOfd.seal(composed, electronicSeal(ATownHall.approvalSealOf(YULU)), keys.forSeals(YULU), AFTERNOON);
        assertThat(refused(sealed).reason()).isEqualTo(Reason.OTHER_ORGAN);
        byte[] signed = SignedPdf.sign(PdfWriter.write(composed, face(), AFTERNOON), keys.forDocuments(YULU));
        assertThat(refused(signed).reason()).isEqualTo(Reason.OTHER_ORGAN);
    }

    @Test
    void a_seal_or_certificate_outside_its_dates_is_refused() throws Exception {
        Seal expired = new Seal("SEAL-8", DONGHUA, "东华镇人民政府行政审批专用章", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 11), true);
        Composition composed = press.compose(ATownHall.licenceFor("王喆"), ATownHall.approvalSealOf(DONGHUA), AFTERNOON);
        assertThat(refused(SealedOfd.seal(composed, electronicSeal(expired), keys.forSeals(DONGHUA), AFTERNOON)).reason())
                .isEqualTo(Reason.OUT_OF_DATE);
        for (Instant at : List.of(Instant.parse("2019-12-31T15:59:59Z"), Instant.parse("2045-12-31T16:00:00Z"))) {
            byte[] seal = electronicSeal(ATownHall.approvalSealOf(DONGHUA));
            assertThat(refused(SealedOfd.seal(composed, seal, keys.forSeals(DONGHUA), at)).reason()).isEqualTo(Reason.OUT_OF_DATE);
            byte[] signed = SignedPdf.sign(PdfWriter.write(composed, face(), at), keys.forDocuments(DONGHUA));
            assertThat(refused(signed).reason()).isEqualTo(Reason.OUT_OF_DATE);
        }
    }

    @Test
    void a_revision_appended_to_a_pdf_is_named() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(paper.pdf().bytes())) {
            document.getDocumentInformation().setTitle("准予行政许可决定书 东华许准〔2026〕第9999号");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        Verdict.Refused appended = refused(out.toByteArray());
        assertThat(appended.reason()).isEqualTo(Reason.ADDED);
        assertThat(appended.part()).isEqualTo("the last %d bytes".formatted(out.size() - paper.pdf().bytes().length));
        assertThat(appended.detail()).contains("东华镇人民政府");
        Files.write(folder.resolve("appended.pdf"), out.toByteArray());
        assertThat(Tool.PDFSIG.run(folder, "appended.pdf")).contains("Not total document signed");
        assertThat(refused(Arrays.copyOf(paper.pdf().bytes(), paper.pdf().bytes().length + 1)).reason()).isEqualTo(Reason.ADDED);
        assertThat(verifier.verify(Arrays.copyOf(paper.pdf().bytes(), paper.pdf().bytes().length - 1))).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void what_hides_between_the_entries_of_the_archive_is_noticed() {
        byte[] good = paper.ofd().bytes();
        Random random = new Random(SEED);
        for (int i = 0; i < 50; i++) {
            int at = random.nextInt(good.length);
            byte[] grown = new byte[good.length + 1];
            System.arraycopy(good, 0, grown, 0, at);
            System.arraycopy(good, at, grown, at + 1, good.length - at);
            assertThat(verifier.verify(grown)).as("byte put in at %d", at).isInstanceOf(Verdict.Refused.class);
            assertThat(verifier.verify(Arrays.copyOf(good, at))).as("cut at %d", at).isInstanceOf(Verdict.Refused.class);
        }
    }

    @Test
    void of_all_the_ways_a_forger_knows_none_leads_to_a_paper_that_is_accepted() throws Exception {
        Map<String, byte[]> forgeries = new LinkedHashMap<>();
        changedParts(forgeries);
        changedPdf(forgeries);
        copiedSeals(forgeries);
        ownSeals(forgeries);

        assertThat(forgeries).hasSizeGreaterThanOrEqualTo(250);
        assertThat(forgeries.entrySet().stream().filter(forgery -> verifier.verify(forgery.getValue()) instanceof Verdict.Intact)
                .map(Map.Entry::getKey)).as("accepted of %d forgeries, seed %d", forgeries.size(), SEED).isEmpty();
    }

    @Test
    void a_genuine_key_does_not_make_a_weak_hash_strong() throws Exception {
        assertThat(verifier.verify(WeakHash.resealed(ofd, WeakHash.text(ofd), keys.forSeals(DONGHUA)))).isInstanceOf(Verdict.Intact.class);
        assertThat(verifier.verify(WeakHash.pdf(draft(AFTERNOON), keys.forDocuments(DONGHUA), SHA256, "SHA-256"))).isInstanceOf(Verdict.Intact.class);

        assertThat(refused(WeakHash.ofd(ofd, keys.forSeals(DONGHUA)))).satisfies(refused -> {
            assertThat(refused.part()).isEqualTo(DESCRIPTION);
            assertThat(refused.reason()).isNotEqualTo(Reason.NOT_A_PAPER);
        });
        assertThat(refused(WeakHash.pdf(draft(AFTERNOON), keys.forDocuments(DONGHUA))).reason()).isEqualTo(Reason.FORGED);
    }

    private static void changedParts(Map<String, byte[]> forgeries) {
        Random random = new Random(SEED);
        ofd.files().forEach((name, content) -> {
            for (int i = 0; i < 8; i++) {
                byte[] changed = content.clone();
                int at = random.nextInt(content.length);
                changed[at] ^= (byte) (1 << random.nextInt(8));
                forgeries.put("OFD byte %d of %s, try %d".formatted(at, name, i), ofd.with(name, changed).zipped());
            }
            forgeries.put("OFD without " + name, ofd.without(name).zipped());
            forgeries.put("OFD with more at the end of " + name, ofd.with(name, Arrays.copyOf(content, content.length + 1)).zipped());
            forgeries.put("OFD with half of " + name, ofd.with(name, Arrays.copyOf(content, content.length / 2)).zipped());
        });
        forgeries.put("OFD without a seal", ofd.without("Doc_0/Signs").zipped());
        forgeries.put("OFD with another page", ofd.with("Doc_0/Pages/Page_1/Content.xml", ofd.files().get(PAGE)).zipped());
    }

    private static void changedPdf(Map<String, byte[]> forgeries) throws IOException {
        Random random = new Random(SEED);
        byte[] pdf = paper.pdf().bytes();
        for (int i = 0; i < 100; i++) {
            byte[] changed = pdf.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            forgeries.put("PDF byte %d, try %d".formatted(at, i), changed);
        }
        for (int cut = 1; cut <= 10; cut++) {
            forgeries.put("PDF cut by " + cut, Arrays.copyOf(pdf, pdf.length - cut));
            forgeries.put("PDF grown by " + cut, Arrays.copyOf(pdf, pdf.length + cut));
        }
        for (String mark : List.of("/ByteRange", "/Contents<", "/Type/Sig", "/SubFilter", "/AcroForm", "/SigFlags")) {
            byte[] changed = pdf.clone();
            replaceAll(changed, mark, mark.substring(0, 2) + "z" + mark.substring(3));
            if (!Arrays.equals(pdf, changed)) {
                forgeries.put("PDF without " + mark, changed);
            }
        }
        for (String title : List.of("准予行政许可决定书", "", "another")) {
            forgeries.put("PDF with an update appended: " + title, updated(pdf, title));
        }
    }

    private static void copiedSeals(Map<String, byte[]> forgeries) {
        OfdFile from = OfdFile.of(other.ofd().bytes());
        forgeries.put("OFD with the value of another paper", ofd.with(VALUE, from.files().get(VALUE)).zipped());
        forgeries.put("OFD with the seal of another paper",
                ofd.with(VALUE, from.files().get(VALUE)).with(DESCRIPTION, from.files().get(DESCRIPTION)).zipped());
        byte[] pdf = paper.pdf().bytes().clone();
        int room = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/Contents<");
        int roomThere = new String(other.pdf().bytes(), StandardCharsets.ISO_8859_1).indexOf("/Contents<");
        System.arraycopy(other.pdf().bytes(), roomThere, pdf, room, 6000);
        forgeries.put("PDF with the signature of another paper", pdf);
    }

    /** Certificates of one's own under the same names, expired ones, those of a neighbour, and weak hashes under a genuine key. */
    private static void ownSeals(Map<String, byte[]> forgeries) throws Exception {
        SoftKeystore forger = ATownHall.keystore(folder.resolve("third-forger"));
        SealedPaper forged = new SealPress(ATownHall.TYPEFACES, forger).press(ATownHall.licenceFor("王喆"), ATownHall.approvalSealOf(DONGHUA), AFTERNOON);
        forgeries.put("OFD of a town hall made up", forged.ofd().bytes());
        forgeries.put("PDF of a town hall made up", forged.pdf().bytes());
        Composition composed = press.compose(ATownHall.licenceFor("王喆"), ATownHall.approvalSealOf(DONGHUA), AFTERNOON);
        byte[] seal = electronicSeal(ATownHall.approvalSealOf(DONGHUA));
        forgeries.put("OFD with a genuine seal and a made-up certificate", SealedOfd.seal(composed, seal, forger.forSeals(DONGHUA), AFTERNOON));
        forgeries.put("OFD with the certificate of a neighbour", SealedOfd.seal(composed, seal, keys.forSeals(YULU), AFTERNOON));
        forgeries.put("PDF with the certificate of a neighbour", SignedPdf.sign(draft(AFTERNOON), keys.forDocuments(YULU)));
        forgeries.put("PDF with a made-up certificate", SignedPdf.sign(draft(AFTERNOON), forger.forDocuments(DONGHUA)));
        for (Instant at : List.of(Instant.parse("2019-12-31T15:59:59Z"), Instant.parse("2045-12-31T16:00:00Z"))) {
            forgeries.put("OFD by a certificate out of its dates " + at, SealedOfd.seal(composed, seal, keys.forSeals(DONGHUA), at));
            forgeries.put("PDF by a certificate out of its dates " + at, SignedPdf.sign(draft(at), keys.forDocuments(DONGHUA)));
        }
        forgeries.put("OFD by a weak hash", WeakHash.ofd(ofd, keys.forSeals(DONGHUA)));
        forgeries.put("PDF by a weak hash", WeakHash.pdf(draft(AFTERNOON), keys.forDocuments(DONGHUA)));
    }

    private static PdfDraft draft(Instant at) throws IOException {
        return PdfWriter.write(press.compose(ATownHall.licenceFor("王喆"), ATownHall.approvalSealOf(DONGHUA), AFTERNOON), face(), at);
    }

    private static byte[] updated(byte[] pdf, String title) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    private static byte[] electronicSeal(Seal seal) {
        return keys.electronicSeal(seal, () -> SealPicture.png(face()));
    }

    private static SealFace face() {
        return SealFace.draw(ATownHall.TYPEFACES, DONGHUA.name(), "行政审批专用章", true);
    }

    private static void assertRefused(byte[] file, String part) {
        assertThat(refused(file).part()).isEqualTo(part);
    }

    private static Verdict.Refused refused(byte[] file) {
        Verdict verdict = verifier.verify(file);
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return (Verdict.Refused) verdict;
    }

    private static void replaceAll(byte[] file, String from, String to) {
        String text = new String(file, StandardCharsets.ISO_8859_1).replace(from, to);
        System.arraycopy(text.getBytes(StandardCharsets.ISO_8859_1), 0, file, 0, file.length);
    }
}
