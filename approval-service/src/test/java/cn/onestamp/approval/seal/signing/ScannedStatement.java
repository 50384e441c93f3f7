package cn.onestamp.approval.seal.signing;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.security.cert.CertificateFactory;

/** What a scanning program without network reads from the code: written from the RFCs, not from the signing code. */
record ScannedStatement(boolean genuine, String number, String organ, int day) {

    private static final String BASE45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    static ScannedStatement read(String link, Path key) throws Exception {
        byte[] cose = base45(link.substring(link.indexOf('#') + 1).replace("%20", " ").replace("%25", "%"));
        ByteBuffer in = ByteBuffer.wrap(cose);
        head(in);
        byte[] header = string(in);
        head(in);
        byte[] payload = string(in);
        byte[] signature = string(in);
        ByteBuffer claims = ByteBuffer.wrap(payload);
        head(claims);
        String number = new String(string(claims), StandardCharsets.UTF_8);
        String organ = new String(string(claims), StandardCharsets.UTF_8);
        int day = head(claims);
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.write(0x84);
        signed.write(0x6A);
        signed.writeBytes("Signature1".getBytes(StandardCharsets.US_ASCII));
        signed.write(0x40 | header.length);
        signed.writeBytes(header);
        signed.write(0x40);
        signed.write(0x58);
        signed.write(payload.length);
        signed.writeBytes(payload);
        Signature ecdsa = Signature.getInstance("SHA256withECDSAinP1363Format");
        try (InputStream pem = Files.newInputStream(key)) {
            ecdsa.initVerify(CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        ecdsa.update(signed.toByteArray());
        return new ScannedStatement(ecdsa.verify(signature), number, organ, day);
    }

    private static int head(ByteBuffer in) {
        int first = in.get() & 0x1F;
        return switch (first) {
            case 24 -> in.get() & 0xFF;
            case 25 -> in.getShort() & 0xFFFF;
            case 26 -> in.getInt();
            default -> first;
        };
    }

    private static byte[] string(ByteBuffer in) {
        byte[] bytes = new byte[head(in)];
        in.get(bytes);
        return bytes;
    }

    private static byte[] base45(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i += 3) {
            int value = BASE45.indexOf(text.charAt(i)) + 45 * BASE45.indexOf(text.charAt(i + 1));
            if (i + 2 < text.length()) {
                value += 2025 * BASE45.indexOf(text.charAt(i + 2));
                out.write(value >> 8);
            }
            out.write(value);
        }
        return out.toByteArray();
    }
}
