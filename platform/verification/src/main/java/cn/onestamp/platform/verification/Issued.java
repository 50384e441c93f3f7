package cn.onestamp.platform.verification;

import static cn.onestamp.platform.verification.Refusal.unless;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;

/** A certificate that a trusted root has issued directly, for signing and not for issuing. */
record Issued(X509CertificateHolder certificate, X509CertificateHolder root) {

    /** Accepts the certificate only if one of the roots issued it and it was valid at the moment. */
    static Issued by(List<X509CertificateHolder> roots, byte[] encoded, Instant at, String part) {
        Issued issued = by(roots, encoded, part);
        issued.requireValidAt(at, part);
        return issued;
    }

    /** The same for a moment that is known only later. */
    static Issued by(List<X509CertificateHolder> roots, byte[] encoded, String part) {
        Der.read(encoded, part);
        X509CertificateHolder certificate = parsed(encoded, part);
        X509CertificateHolder root = roots.stream().filter(candidate -> issued(candidate, certificate)).findFirst()
                .orElseThrow(() -> new Refusal(Reason.UNTRUSTED, part,
                        "the certificate of " + certificate.getSubject() + " was not issued by a trusted root"));
        unless(!hasUsage(certificate, KeyUsage.keyCertSign) && hasUsage(certificate, KeyUsage.digitalSignature),
                Reason.UNTRUSTED, part, "the certificate of " + certificate.getSubject() + " is not made for sealing");
        return new Issued(certificate, root);
    }

    static boolean isOneOf(List<X509CertificateHolder> roots, byte[] encoded) {
        return roots.stream().anyMatch(root -> Arrays.equals(new Der(root.toASN1Structure().toASN1Primitive(), "").encoded(), encoded));
    }

    void requireValidAt(Instant at, String part) {
        for (X509CertificateHolder one : List.of(certificate, root)) {
            unless(!at.isBefore(one.getNotBefore().toInstant()) && !at.isAfter(one.getNotAfter().toInstant()),
                    Reason.OUT_OF_DATE, part, "the certificate of " + one.getSubject() + " was not valid at " + at);
        }
    }

    SubjectPublicKeyInfo key() {
        return certificate.getSubjectPublicKeyInfo();
    }

    Verdict.Organ organ() {
        return new Verdict.Organ(named(BCStyle.OU), named(BCStyle.CN), named(BCStyle.O));
    }

    static boolean isEcdsa(byte[] signature, byte[] message, SubjectPublicKeyInfo key) {
        try {
            Signature ecdsa = Signature.getInstance("SHA256withECDSA");
            ecdsa.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key.getEncoded())));
            ecdsa.update(message);
            return ecdsa.verify(signature);
        } catch (GeneralSecurityException | IOException notAKey) {
            return false;
        }
    }

    private String named(ASN1ObjectIdentifier type) {
        RDN[] names = certificate.getSubject().getRDNs(type);
        return names.length == 1 && names[0].getFirst().getValue() instanceof ASN1String text ? text.getString() : "";
    }

    private static X509CertificateHolder parsed(byte[] encoded, String part) {
        try {
            return new X509CertificateHolder(encoded);
        } catch (IOException | RuntimeException unreadable) {
            throw new Refusal(Reason.FORGED, part, "a certificate in it cannot be read");
        }
    }

    private static boolean issued(X509CertificateHolder root, X509CertificateHolder certificate) {
        if (!root.getSubject().equals(certificate.getIssuer()) || !hasUsage(root, KeyUsage.keyCertSign)) {
            return false;
        }
        try {
            byte[] message = certificate.toASN1Structure().getTBSCertificate().getEncoded("DER");
            ASN1ObjectIdentifier algorithm = certificate.getSignatureAlgorithm().getAlgorithm();
            boolean same = certificate.toASN1Structure().getTBSCertificate().getSignature().equals(certificate.getSignatureAlgorithm());
            byte[] signature = certificate.getSignature();
            return same && (algorithm.equals(GMObjectIdentifiers.sm2sign_with_sm3)
                    && Sm.isSignature(signature, message, root.getSubjectPublicKeyInfo())
                    || algorithm.equals(X9ObjectIdentifiers.ecdsa_with_SHA256)
                    && isEcdsa(signature, message, root.getSubjectPublicKeyInfo()));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean hasUsage(X509CertificateHolder certificate, int usage) {
        KeyUsage usages = KeyUsage.fromExtensions(certificate.getExtensions());
        return usages != null && usages.hasUsages(usage);
    }
}
