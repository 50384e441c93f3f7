package cn.onestamp.platform.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The roots one has decided to believe, each for one purpose only: who may make seals, who may press them, who may sign
 * PDF files.
 */
public record TrustedRoots(List<X509CertificateHolder> sealMakers, List<X509CertificateHolder> signers,
        List<X509CertificateHolder> documents) {

    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String END = "-----END CERTIFICATE-----";

    /** Reads {@code seal-maker-root.pem}, {@code signer-root.pem} and {@code document-root.pem} from each folder. */
    public static TrustedRoots read(List<Path> folders) throws IOException {
        return new TrustedRoots(all(folders, "seal-maker-root.pem"), all(folders, "signer-root.pem"),
                all(folders, "document-root.pem"));
    }

    private static List<X509CertificateHolder> all(List<Path> folders, String name) throws IOException {
        List<X509CertificateHolder> roots = new ArrayList<>();
        for (Path folder : folders) {
            roots.add(certificate(folder.resolve(name)));
        }
        return List.copyOf(roots);
    }

    private static X509CertificateHolder certificate(Path file) throws IOException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII);
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException("No certificate in " + file);
        }
        return new X509CertificateHolder(Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end)));
    }
}
