package cn.onestamp.approval.seal.signing;

import cn.onestamp.approval.paper.PaperContent;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/**
 * What the code on a paper says: the verification link in capitals, and behind {@code #} a signed statement that can be
 * checked without network: COSE_Sign1 (RFC 9052, ES256) over [number, code of the organ, day as yyyymmdd, the first 12
 * bytes of the SHA-256 of the text], in base45 (RFC 9285). Capitals, because a QR code packs them tighter; behind
 * {@code #}, because a browser does not send that part anywhere.
 */
final class CodeText {

    private static final String BASE45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int DIGEST = 12;
    private static final byte[] ES256 = new Cbor().map(1).number(1).number(-7).toBytes();

    private CodeText() {
    }

    static String of(PaperContent content, SigningKey key) {
        byte[] payload = new Cbor().array(4)
                .text(content.documentNumber())
                .text(content.organ().code())
                .number(Integer.parseInt(DateTimeFormatter.BASIC_ISO_DATE.format(content.date())))
                .bytes(Arrays.copyOf(Digests.sha256(content.canonicalText()), DIGEST)).toBytes();
        byte[] toSign = new Cbor().array(4).text("Signature1").bytes(ES256).bytes(new byte[0]).bytes(payload).toBytes();
        byte[] statement = new Cbor().array(4).bytes(ES256).map(0).bytes(payload).bytes(key.sign(toSign)).toBytes();
        return content.verificationLink().toUpperCase(Locale.ROOT) + "#" + base45(statement).replace("%", "%25").replace(" ", "%20");
    }

    private static String base45(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            boolean pair = i + 1 < bytes.length;
            int value = pair ? (bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF : bytes[i] & 0xFF;
            text.append(BASE45.charAt(value % 45)).append(BASE45.charAt(value / 45 % 45));
            if (pair) {
                text.append(BASE45.charAt(value / 2025));
            }
        }
        return text.toString();
    }
}
