package cn.onestamp.approval.seal.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.operator.ContentSigner;

/** A key held in memory with its certificates; in the register's words: a key without a certified device. */
final class SoftKey implements SigningKey {

    private final KeyKind kind;
    private final KeyKind.Signing signing;
    private final List<X509CertificateHolder> certificates;
    private final List<byte[]> chain;

    SoftKey(KeyKind kind, PrivateKeyInfo key, List<X509CertificateHolder> certificates, SecureRandom random)
            throws GeneralSecurityException, IOException {
        this.kind = kind;
        this.signing = kind.signing(key, random);
        this.certificates = List.copyOf(certificates);
        this.chain = certificates.stream().map(SoftKey::encoded).toList();
        if (!certificates.isEmpty() && !kind.belongsTo(certificate().getSubjectPublicKeyInfo(), signing)) {
            throw new KeyUnavailable("The key of " + certificate().getSubject() + " is damaged", null);
        }
    }

    @Override
    public List<byte[]> chain() {
        return chain;
    }

    X509CertificateHolder certificate() {
        return certificates.getFirst();
    }

    List<X509CertificateHolder> certificates() {
        return certificates;
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            return signing.sign(message);
        } catch (GeneralSecurityException | CryptoException failed) {
            throw new KeyUnavailable("The key of " + certificate().getSubject() + " cannot sign", failed);
        }
    }

    /** The key as a signer of certificates. */
    ContentSigner asIssuer() {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        return new ContentSigner() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return kind.algorithm;
            }

            @Override
            public OutputStream getOutputStream() {
                return message;
            }

            @Override
            public byte[] getSignature() {
                return sign(message.toByteArray());
            }
        };
    }

    private static byte[] encoded(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
