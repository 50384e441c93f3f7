package cn.onestamp.approval.seal.signing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.util.PBKDF2Config;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaMiscPEMGenerator;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfoBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.bouncycastle.util.io.pem.PemObjectGenerator;
import org.bouncycastle.util.io.pem.PemObject;

/**
 * One key on disk: its certificates and the private key under a password (PEM, PKCS #8, PBES2 with PBKDF2-HMAC-SHA256
 * and AES-256), so that any administrator's tool can read the certificates.
 */
final class KeyFile {

    /** Few, because the password is not a person's but 32 random bytes. */
    private static final int ROUNDS = 4_096;
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final char[] password;
    private final SecureRandom random;

    KeyFile(char[] password, SecureRandom random) {
        this.password = password.clone();
        this.random = random;
    }

    byte[] write(Content content) throws IOException {
        try {
            var encryptor = new JcePKCSPBEOutputEncryptorBuilder(
                    new PBKDF2Config.Builder().withIterationCount(ROUNDS).withSaltLength(16)
                            .withPRF(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE)).build(),
                    NISTObjectIdentifiers.id_aes256_CBC).setProvider(PROVIDER).setRandom(random).build(password);
            byte[] key = new PKCS8EncryptedPrivateKeyInfoBuilder(content.key()).build(encryptor).getEncoded();
            StringWriter text = new StringWriter();
            try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
                for (X509CertificateHolder certificate : content.chain()) {
                    pem.writeObject(new JcaMiscPEMGenerator(certificate));
                }
                pem.writeObject((PemObjectGenerator) new PemObject("ENCRYPTED PRIVATE KEY", key));
            }
            return text.toString().getBytes(StandardCharsets.US_ASCII);
        } catch (OperatorCreationException impossible) {
            throw new IOException(impossible);
        }
    }

    Content read(Path file) throws IOException {
        List<X509CertificateHolder> chain = new ArrayList<>();
        try (PEMParser pem = new PEMParser(new StringReader(Files.readString(file, StandardCharsets.US_ASCII)))) {
            while (true) {
                switch (pem.readObject()) {
                    case X509CertificateHolder certificate -> chain.add(certificate);
                    case PKCS8EncryptedPrivateKeyInfo key -> {
                        return new Content(decrypted(key, file), chain);
                    }
                    case null, default -> throw new KeyUnavailable("No private key in " + file, null);
                }
            }
        }
    }

    private PrivateKeyInfo decrypted(PKCS8EncryptedPrivateKeyInfo key, Path file) {
        try {
            return key.decryptPrivateKeyInfo(
                    new JcePKCSPBEInputDecryptorProviderBuilder().setProvider(PROVIDER).build(password));
        } catch (PKCSException wrongPassword) {
            throw new KeyUnavailable("The key in " + file + " does not open with this password", wrongPassword);
        }
    }

    /** What a file holds. */
    record Content(PrivateKeyInfo key, List<X509CertificateHolder> chain) {
    }
}
