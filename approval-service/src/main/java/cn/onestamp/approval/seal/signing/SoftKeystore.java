package cn.onestamp.approval.seal.signing;

import cn.onestamp.approval.paper.IssuingOrgan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.bouncycastle.asn1.x500.X500Name;
import org.jspecify.annotations.Nullable;

/**
 * Keys in a folder, for halls without a certified device. The roots and the seal maker are made when the folder is
 * opened first; the keys of an organ when it seals first. The public roots are laid out as PEM for those who verify:
 * {@code seal-maker-root.pem}, {@code signer-root.pem}, {@code document-root.pem} and {@code code.pem}.
 */
public final class SoftKeystore implements SigningKeys {

    private static final String SAFE_NAME = "[A-Za-z0-9_-]{1,64}";

    private final DurableFolder folder;
    private final KeyFile files;
    private final SecureRandom random;
    private final Map<String, SoftKey> keys = new ConcurrentHashMap<>();
    private final Map<Seal, byte[]> seals = new ConcurrentHashMap<>();

    private SoftKeystore(DurableFolder folder, char[] password, SecureRandom random) {
        this.folder = folder;
        this.files = new KeyFile(password, random);
        this.random = random;
    }

    /**
     * Opens the folder, making it and its roots when they are missing.
     *
     * @param folder   where the keys lie
     * @param trust    where the public roots are written
     * @param password protects every private key
     * @throws KeyUnavailable when the keys in the folder do not open with this password
     */
    public static SoftKeystore open(Path folder, Path trust, char[] password, SecureRandom random) {
        try {
            SoftKeystore keystore = new SoftKeystore(new DurableFolder(folder), password, random);
            DurableFolder published = new DurableFolder(trust);
            keystore.publish(published, "seal-maker-root.pem", keystore.root(KeyKind.SM2, "seal-maker-root", "Seal Maker Root", "制章根"));
            keystore.publish(published, "signer-root.pem", keystore.root(KeyKind.SM2, "signer-root", "Signer Root", "签章人根"));
            keystore.publish(published, "document-root.pem", keystore.root(KeyKind.P256, "document-root", "Document Root", "版式文件根"));
            keystore.publish(published, "code.pem", keystore.codeKey());
            keystore.sealMaker();
            return keystore;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    @Override
    public SigningKey forSeals(IssuingOrgan organ) {
        return key(KeyKind.SM2, safe(organ.code()) + "-seal", Certificates.subject(organ),
                root(KeyKind.SM2, "signer-root", "Signer Root", "签章人根"), false);
    }

    @Override
    public SigningKey forDocuments(IssuingOrgan organ) {
        return key(KeyKind.P256, safe(organ.code()) + "-document", Certificates.subject(organ),
                root(KeyKind.P256, "document-root", "Document Root", "版式文件根"), false);
    }

    @Override
    public SigningKey forCodes() {
        return codeKey();
    }

    @Override
    public byte[] electronicSeal(Seal seal, Supplier<byte[]> picture) {
        return seals.computeIfAbsent(seal, missing -> {
            try {
                String name = safe(seal.id()) + "-" + fingerprint(seal) + ".esl";
                SigningKey signer = forSeals(seal.organ());
                SigningKey maker = sealMaker();
                return Files.readAllBytes(folder.getOrMake(name,
                        () -> ElectronicSeal.make(seal, signer.chain().getFirst(), picture.get(), maker)));
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        });
    }

    private SoftKey sealMaker() {
        return key(KeyKind.SM2, "seal-maker", installation("Seal Maker", "制章者"),
                root(KeyKind.SM2, "seal-maker-root", "Seal Maker Root", "制章根"), false);
    }

    private SoftKey codeKey() {
        return key(KeyKind.P256_SHORT, "code", installation("Codes on Paper", "文书二维码"),
                root(KeyKind.P256, "document-root", "Document Root", "版式文件根"), false);
    }

    private SoftKey root(KeyKind kind, String name, String englishName, String chineseName) {
        return key(kind, name, installation(englishName, chineseName), null, true);
    }

    private static X500Name installation(String englishName, String name) {
        return Certificates.subject("OneStamp " + englishName, "ONESTAMP", "一枚印" + name);
    }

    private SoftKey key(KeyKind kind, String name, X500Name subject, @Nullable SoftKey issuer, boolean mayIssue) {
        SoftKey known = keys.get(name);
        return known != null ? known : keys.computeIfAbsent(name, missing -> load(kind, name, subject, issuer, mayIssue));
    }

    private SoftKey load(KeyKind kind, String name, X500Name subject, @Nullable SoftKey issuer, boolean mayIssue) {
        try {
            Path file = folder.getOrMake(name + ".pem", () -> fresh(kind, subject, issuer, mayIssue));
            KeyFile.Content content = files.read(file);
            return new SoftKey(kind, content.key(), content.chain(), random);
        } catch (IOException | GeneralSecurityException unusable) {
            throw new KeyUnavailable("The key " + name + " cannot be used", unusable);
        }
    }

    private byte[] fresh(KeyKind kind, X500Name subject, @Nullable SoftKey issuer, boolean mayIssue) throws IOException {
        try {
            return files.write(new Certificates(random).issue(kind, subject, mayIssue, issuer));
        } catch (GeneralSecurityException impossible) {
            throw new IOException(impossible);
        }
    }

    private void publish(DurableFolder trust, String name, SoftKey key) throws IOException {
        trust.getOrMake(name, () -> ("-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.chain().getFirst())
                + "\n-----END CERTIFICATE-----\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** A seal whose entry in the register changed is another seal. */
    private static String fingerprint(Seal seal) {
        String entry = String.join("\n", seal.id(), seal.organ().code(), seal.inscription(), seal.validFrom().toString(),
                seal.validTo().toString(), String.valueOf(seal.test()));
        return HexFormat.of().formatHex(Digests.sha256(entry.getBytes(StandardCharsets.UTF_8)), 0, 6);
    }

    private static String safe(String name) {
        if (!name.matches(SAFE_NAME)) {
            throw new IllegalArgumentException("Not a code for an organ or a seal: " + name);
        }
        return name;
    }
}
