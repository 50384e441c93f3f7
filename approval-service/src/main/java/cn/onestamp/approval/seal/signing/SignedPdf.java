package cn.onestamp.approval.seal.signing;

import static cn.onestamp.approval.seal.signing.ElectronicSeal.sequence;

import cn.onestamp.approval.paper.PdfDraft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * Puts the signature into the room of a PDF (ETSI EN 319 142-1, PAdES B-B: content type, digest and signing certificate
 * are signed; the signing time stands in the PDF).
 */
final class SignedPdf {

    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final AlgorithmIdentifier ECDSA = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    private static final ASN1Integer VERSION = new ASN1Integer(1);

    private SignedPdf() {
    }

    static byte[] sign(PdfDraft draft, SigningKey key) throws IOException {
        byte[] file = draft.bytes();
        byte[] digest = Digests.sha256(Arrays.copyOf(file, draft.room()), Arrays.copyOfRange(file, draft.roomEnd(), file.length));
        byte[] signature = message(digest, key);
        if (signature.length > draft.width()) {
            throw new IllegalStateException("The signature takes %d bytes, room is for %d".formatted(signature.length, draft.width()));
        }
        byte[] digits = HexFormat.of().formatHex(signature).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, file, draft.room() + 1, digits.length);
        return file;
    }

    private static byte[] message(byte[] digest, SigningKey key) throws IOException {
        List<Certificate> chain = key.chain().stream().map(Certificate::getInstance).toList();
        DERSet attributes = attributes(digest, key.chain().getFirst());
        ASN1Encodable signer = new IssuerAndSerialNumber(chain.getFirst());
        ASN1Encodable signerInfo = sequence(VERSION, signer, SHA256, new DERTaggedObject(false, 0, attributes), ECDSA,
                new DEROctetString(key.sign(attributes.getEncoded("DER"))));
        ASN1Encodable signedData = sequence(VERSION, new DERSet(SHA256), sequence(CMSObjectIdentifiers.data),
                new DERTaggedObject(false, 0, new DERSet(chain.toArray(Certificate[]::new))), new DERSet(signerInfo));
        return sequence(CMSObjectIdentifiers.signedData, new DERTaggedObject(true, 0, signedData)).getEncoded("DER");
    }

    private static DERSet attributes(byte[] digest, byte[] certificate) {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
        attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest)));
        attributes.add(attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new SigningCertificateV2(new ESSCertIDv2(Digests.sha256(certificate)))));
        return new DERSet(attributes);
    }

    private static ASN1Encodable attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return sequence(type, new DERSet(value));
    }
}
