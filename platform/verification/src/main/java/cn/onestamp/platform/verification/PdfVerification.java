package cn.onestamp.platform.verification;

import static cn.onestamp.platform.verification.Refusal.unless;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Verifies a signed PDF. First the raw bytes: one signature whose two ranges are the whole file but for the room of the
 * signature itself, signed by a trusted organ. Only then the file is read as a document, to see that a reader finds
 * the same signature, one revision, and the organ's name at the head.
 */
final class PdfVerification {

    private static final int MAX_FILE = 32 << 20;
    private static final String WHOLE = "the PDF";
    private static final String SIGNATURE = "the signature";
    private static final Pattern RANGE = Pattern.compile("/ByteRange\\[0 (\\d{1,9}) (\\d{1,9}) (\\d{1,9}) *]/Contents(<)");
    private static final Pattern END = Pattern.compile("%%EOF");

    private final byte[] file;
    private final String text;
    private final TrustedRoots roots;

    private PdfVerification(byte[] file, TrustedRoots roots) {
        this.file = file;
        this.text = new String(file, StandardCharsets.ISO_8859_1);
        this.roots = roots;
    }

    static Verdict.Intact verify(byte[] file, TrustedRoots roots) {
        unless(file.length <= MAX_FILE, Reason.TOO_LARGE, WHOLE, file.length + " bytes");
        return new PdfVerification(file, roots).verdict();
    }

    private Verdict.Intact verdict() {
        Matcher range = RANGE.matcher(text);
        unless(range.find(), Reason.NOT_SEALED, SIGNATURE, "there is no signature over two ranges of the file");
        int room = range.start(4);
        int first = Integer.parseInt(range.group(1));
        int behind = Integer.parseInt(range.group(2));
        long end = (long) behind + Integer.parseInt(range.group(3));
        unless(first == room && behind > room + 2 && end <= file.length && text.charAt(behind - 1) == '>', Reason.FORGED,
                SIGNATURE, "the signed ranges do not enclose the signature");
        CmsSignature signature = CmsSignature.read(contents(room + 1, behind - 1), SIGNATURE);
        Issued signer = signature.requireGenuine(roots.documents(), digest(room, behind, (int) end), room, behind);
        unless(end == file.length, Reason.ADDED, "the last " + (file.length - end) + " bytes",
                "they were appended after " + signer.organ().name() + " had signed");
        unless(!range.find(), Reason.ADDED, SIGNATURE, "there is a second signature");
        return read(signer, contents(room + 1, behind - 1));
    }

    /** The digits between the brackets; behind the signature only zeros. */
    private byte[] contents(int from, int to) {
        String digits = text.substring(from, to);
        unless(digits.length() % 2 == 0 && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f'),
                Reason.CHANGED, SIGNATURE, "the room of the signature holds other things");
        return HexFormat.of().parseHex(digits);
    }

    private byte[] digest(int room, int behind, int end) {
        return Sha256.of(Arrays.copyOf(file, room), Arrays.copyOfRange(file, behind, end));
    }

    private Verdict.Intact read(Issued signer, byte[] contents) {
        unless(END.matcher(text).results().count() == 1 && text.endsWith("%%EOF\n"), Reason.ADDED, WHOLE, "there is more than one revision");
        try (PDDocument document = Loader.loadPDF(file)) {
            unless(document.getSignatureDictionaries().size() == 1 && !document.getDocument().getTrailer().containsKey(COSName.PREV),
                    Reason.ADDED, WHOLE, "there is more than one signature or revision");
            PDSignature signature = document.getSignatureDictionaries().getFirst();
            unless(Arrays.equals(signature.getContents(), contents) && signature.getSignDate() != null, Reason.FORGED, SIGNATURE,
                    "a reader would find another signature");
            Instant at = signature.getSignDate().toInstant();
            signer.requireValidAt(at, SIGNATURE);
            Verdict.Organ organ = signer.organ();
            String head = firstPage(document);
            unless(organ.name().equals(signature.getName()) && organ.name().equals(document.getDocumentInformation().getAuthor())
                    && head.contains(organ.name()), Reason.OTHER_ORGAN, WHOLE, "the paper is not headed by " + organ.name());
            return new Verdict.Intact("PDF", document.getDocumentInformation().getTitle(), organ, organ.name(), at);
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof Refusal refusal ? refusal : new Refusal(Reason.NOT_A_PAPER, WHOLE, "it cannot be read");
        }
    }

    private static String firstPage(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(1);
        stripper.setEndPage(1);
        return stripper.getText(document).replaceAll("\\s", "");
    }
}
