package cn.onestamp.approval.seal.signing;

import static cn.onestamp.approval.seal.signing.ElectronicSeal.sequence;

import cn.onestamp.approval.paper.PdfDraft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Somebody who got hold of a genuine key seals with SHA-1, for which a second paper with the same hash can be made. */
final class WeakHash {

    private static final String FOLDER = "Doc_0/Signs/Sign_0/";
    private static final AlgorithmIdentifier SHA1 = new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1);
    private static final ASN1Integer VERSION = new ASN1Integer(1);

    private WeakHash() {}

    /** Every check value and the method are SHA-1; what is signed says so, with the genuine key. */
    static byte[] ofd(OfdFile sealed, SigningKey key) throws IOException {
        String description = text(sealed)
                .replace("CheckMethod=\"" + GMObjectIdentifiers.sm3, "CheckMethod=\"" + OIWObjectIdentifiers.idSHA1);
        for (String name : sealed.files().keySet()) {
            description = description.replace(Base64.getEncoder().encodeToString(Digests.sm3(sealed.files().get(name))),
                    Base64.getEncoder().encodeToString(digest("SHA-1", sealed.files().get(name))));
        }
        return resealed(sealed, description, key);
    }

    /** With another description, sealed again as the town hall does it. */
    static byte[] resealed(OfdFile sealed, String description, SigningKey key) throws IOException {
        byte[] weak = description.getBytes(StandardCharsets.UTF_8);
        ASN1Sequence toSign = ASN1Sequence.getInstance(
                ASN1Sequence.getInstance(sealed.files().get(FOLDER + "SignedValue.dat")).getObjectAt(0));
        ASN1EncodableVector members = new ASN1EncodableVector();
        for (int at = 0; at < toSign.size(); at++) {
            members.add(toSign.getObjectAt(at) instanceof DERBitString || at == 3 ? new DERBitString(Digests.sm3(weak)) : toSign.getObjectAt(at));
        }
        byte[] signed = new DERSequence(members).getEncoded("DER");
        byte[] value = sequence(ASN1Sequence.getInstance(signed), new DEROctetString(key.chain().getFirst()),
                GMObjectIdentifiers.sm2sign_with_sm3, new DERBitString(key.sign(signed))).getEncoded("DER");
        return sealed.with(FOLDER + "Signature.xml", weak).with(FOLDER + "SignedValue.dat", value).zipped();
    }

    static String text(OfdFile sealed) {
        return new String(sealed.files().get(FOLDER + "Signature.xml"), StandardCharsets.UTF_8);
    }

    static byte[] pdf(PdfDraft draft, SigningKey key) throws IOException {
        return pdf(draft, key, SHA1, "SHA-1");
    }

    /** Signed as the town hall does it, only by this hash. */
    static byte[] pdf(PdfDraft draft, SigningKey key, AlgorithmIdentifier hash, String name) throws IOException {
        byte[] file = draft.bytes().clone();
        byte[] digest = digest(name, Arrays.copyOf(file, draft.room()), Arrays.copyOfRange(file, draft.roomEnd(), file.length));
        List<Certificate> chain = key.chain().stream().map(Certificate::getInstance).toList();
        DERSet attributes = new DERSet(new ASN1Encodable[] {
            sequence(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)),
            sequence(CMSAttributes.messageDigest, new DERSet(new DEROctetString(digest))),
            sequence(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(new ESSCertIDv2(Digests.sha256(key.chain().getFirst())))))});
        ASN1Encodable signer = sequence(VERSION, new IssuerAndSerialNumber(chain.getFirst()), hash, new DERTaggedObject(false, 0, attributes),
                new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256), new DEROctetString(key.sign(attributes.getEncoded("DER"))));
        byte[] message = sequence(CMSObjectIdentifiers.signedData, new DERTaggedObject(true, 0, sequence(VERSION, new DERSet(hash),
                sequence(CMSObjectIdentifiers.data), new DERTaggedObject(false, 0, new DERSet(chain.toArray(Certificate[]::new))),
                new DERSet(signer)))).getEncoded("DER");
        byte[] digits = HexFormat.of().formatHex(message).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, file, draft.room() + 1, digits.length);
        return file;
    }

    private static byte[] digest(String name, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(name);
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
