package cn.onestamp.platform.verification;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tells whether a file is a sealed paper and intact, with nothing but the file and the trusted roots. Shares no code
 * with the side that seals. Thread-safe.
 */
public final class PaperVerifier {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final TrustedRoots roots;

    public PaperVerifier(TrustedRoots roots) {
        this.roots = roots;
    }

    /** The verdict on an OFD or a PDF; never throws for any content. */
    public Verdict verify(byte[] file) {
        try {
            if (startsWith(file, PDF)) {
                return PdfVerification.verify(file, roots);
            }
            if (startsWith(file, ZIP)) {
                return OfdVerification.verify(file, roots);
            }
            return new Verdict.Refused(Reason.NOT_A_PAPER, "the file", "it is neither an OFD nor a PDF");
        } catch (Refusal refusal) {
            return refusal.verdict();
        } catch (RuntimeException unforeseen) {
            return new Verdict.Refused(Reason.NOT_A_PAPER, "the file", "it cannot be read: " + unforeseen.getClass().getSimpleName());
        }
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
