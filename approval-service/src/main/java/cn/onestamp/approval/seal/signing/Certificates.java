package cn.onestamp.approval.seal.signing;

import cn.onestamp.approval.paper.IssuingOrgan;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509ExtensionUtils;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.jspecify.annotations.Nullable;

/**
 * Issues the certificates of an installation, valid 2020 to 2045 so that town time may be moved. A subject says C=CN,
 * O=English name, OU=code of the organ, CN=Chinese name.
 */
final class Certificates {

    private static final Date FROM = Date.from(Instant.parse("2019-12-31T16:00:00Z"));
    private static final Date TO = Date.from(Instant.parse("2045-12-31T15:59:59Z"));
    private static final int SERIAL_BITS = 127;

    private final SecureRandom random;

    Certificates(SecureRandom random) {
        this.random = random;
    }

    static X500Name subject(IssuingOrgan organ) {
        return subject(organ.englishName(), organ.code(), organ.name());
    }

    static X500Name subject(String englishName, String code, String name) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.O, englishName)
                .addRDN(BCStyle.OU, code).addRDN(BCStyle.CN, name).build();
    }

    /** A new key whose certificate is issued by the issuer, or by itself when it is a root. */
    KeyFile.Content issue(KeyKind kind, X500Name subject, boolean mayIssue, @Nullable SoftKey issuer)
            throws GeneralSecurityException, IOException {
        KeyKind.Fresh fresh = kind.generate(random);
        X500Name by = issuer == null ? subject : issuer.certificate().getSubject();
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(by, new BigInteger(SERIAL_BITS, random), FROM, TO,
                subject, fresh.publicKey());
        SubjectPublicKeyInfo authority = issuer == null ? fresh.publicKey() : issuer.certificate().getSubjectPublicKeyInfo();
        X509ExtensionUtils identifiers = new BcX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, mayIssue ? new BasicConstraints(0) : new BasicConstraints(false))
                .addExtension(Extension.keyUsage, true, new KeyUsage(mayIssue
                        ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                .addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(fresh.publicKey()))
                .addExtension(Extension.authorityKeyIdentifier, false, identifiers.createAuthorityKeyIdentifier(authority));
        SoftKey signer = issuer != null ? issuer : new SoftKey(kind, fresh.privateKey(), List.of(), random);
        List<X509CertificateHolder> chain = new ArrayList<>(List.of(builder.build(signer.asIssuer())));
        if (issuer != null) {
            chain.addAll(issuer.certificates());
        }
        return new KeyFile.Content(fresh.privateKey(), chain);
    }
}
