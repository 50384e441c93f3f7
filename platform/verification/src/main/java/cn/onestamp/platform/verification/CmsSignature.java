package cn.onestamp.platform.verification;

import static cn.onestamp.platform.verification.Refusal.unless;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The signature of a PDF (CMS, ETSI EN 319 142-1 PAdES B-B) in the one shape the town hall writes: one signer, SHA-256
 * and ECDSA, three signed attributes, nothing unsigned.
 */
record CmsSignature(byte[] signedAttributes, byte[] messageDigest, byte[] certificateDigest, byte[] signature,
        IssuerAndSerialNumber signer, List<byte[]> certificates, String part) {

    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final AlgorithmIdentifier ECDSA = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    /** Reads the signature at the start of its room; what is left of the room must be zeros. */
    static CmsSignature read(byte[] room, String part) {
        try {
            return parsed(room, part);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException unreadable) {
            throw new Refusal(Reason.FORGED, part, "it cannot be read: " + unreadable.getMessage());
        }
    }

    private static CmsSignature parsed(byte[] room, String part) {
        Der[] message = Der.read(withoutPadding(room, part), part).sequence(2);
        message[0].requireOid(CMSObjectIdentifiers.signedData);
        Der[] data = new Der(tagged(message[1]).getExplicitBaseObject().toASN1Primitive(), part).sequence(5);
        data[0].requireNumber(1);
        Der[] signer = new Der(only(data[4].as(ASN1Set.class), part), part).sequence(6);
        signer[0].requireNumber(1);
        boolean algorithms = SHA256.equals(only(data[1].as(ASN1Set.class), part)) && SHA256.equals(signer[2].value())
                && ECDSA.equals(signer[4].value());
        unless(algorithms, Reason.FORGED, part, "it does not use SHA-256 with ECDSA");
        data[2].sequence(1)[0].requireOid(CMSObjectIdentifiers.data);
        ASN1Set attributes = (ASN1Set) tagged(signer[3]).getBaseUniversal(false, 17);
        ASN1Set certificates = (ASN1Set) tagged(data[3]).getBaseUniversal(false, 17);
        unless(attributes.size() == 3, Reason.FORGED, part, "it has other attributes than a paper's signature");
        unless(attribute(attributes, PKCSObjectIdentifiers.pkcs_9_at_contentType, part).equals(CMSObjectIdentifiers.data),
                Reason.FORGED, part, "it signs another kind of content");
        Der digest = new Der(attribute(attributes, PKCSObjectIdentifiers.pkcs_9_at_messageDigest, part).toASN1Primitive(), part);
        Der certificate = new Der(attribute(attributes, PKCSObjectIdentifiers.id_aa_signingCertificateV2, part).toASN1Primitive(), part);
        return new CmsSignature(new Der(attributes, part).encoded(), digest.octets(),
                certificate.sequence(1)[0].sequence(1)[0].sequence(1)[0].octets(), signer[5].octets(),
                IssuerAndSerialNumber.getInstance(signer[1].value()),
                Arrays.stream(certificates.toArray()).map(one -> new Der(one.toASN1Primitive(), part).encoded()).toList(), part);
    }

    /** The signer, if the signature is theirs, over this digest, and a trusted root issued their certificate. */
    Issued requireGenuine(List<X509CertificateHolder> roots, byte[] digest, int room, int behind) {
        byte[] own = certificates.stream().filter(this::isSigner).findFirst()
                .orElseThrow(() -> new Refusal(Reason.FORGED, part, "the signer's certificate is missing"));
        Issued issued = Issued.by(roots, own, part);
        unless(Arrays.equals(certificateDigest, Sha256.of(own)), Reason.FORGED, part, "it was made with another certificate");
        unless(Issued.isEcdsa(signature, signedAttributes, issued.key()), Reason.FORGED, part, "it is not the signer's signature");
        unless(Arrays.equals(messageDigest, digest), Reason.CHANGED, "the signed content (all bytes but %d to %d)".formatted(room, behind),
                "its digest is not the one that " + issued.organ().name() + " signed");
        unless(certificates.stream().allMatch(one -> Arrays.equals(one, own) || Issued.isOneOf(roots, one)), Reason.ADDED, part,
                "it carries a certificate that is not part of its chain");
        return issued;
    }

    private boolean isSigner(byte[] certificate) {
        try {
            return new IssuerAndSerialNumber(Certificate.getInstance(certificate)).equals(signer);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static byte[] withoutPadding(byte[] room, String part) {
        try (ASN1InputStream in = new ASN1InputStream(room)) {
            byte[] message = in.readObject().getEncoded("DER");
            unless(message.length <= room.length && Arrays.equals(message, 0, message.length, room, 0, message.length)
                    && Arrays.equals(room, message.length, room.length, new byte[room.length], message.length, room.length),
                    Reason.FORGED, part, "it is not canonical");
            return message;
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof Refusal refusal ? refusal : new Refusal(Reason.FORGED, part, "it cannot be read");
        }
    }

    private static ASN1TaggedObject tagged(Der value) {
        ASN1TaggedObject tagged = value.as(ASN1TaggedObject.class);
        unless(tagged.hasContextTag(0), Reason.FORGED, value.part(), "it is not in the shape of a paper's signature");
        return tagged;
    }

    private static org.bouncycastle.asn1.ASN1Primitive only(ASN1Set set, String part) {
        unless(set.size() == 1, Reason.FORGED, part, "it is not in the shape of a paper's signature");
        return set.getObjectAt(0).toASN1Primitive();
    }

    private static ASN1Encodable attribute(ASN1Set attributes, ASN1ObjectIdentifier type, String part) {
        for (ASN1Encodable attribute : attributes) {
            if (attribute instanceof ASN1Sequence pair && pair.size() == 2 && pair.getObjectAt(0).equals(type)
                    && pair.getObjectAt(1) instanceof ASN1Set values) {
                return only(values, part);
            }
        }
        throw new Refusal(Reason.FORGED, part, "the attribute " + type + " is missing");
    }
}
