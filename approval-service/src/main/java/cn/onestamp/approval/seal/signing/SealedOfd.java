package cn.onestamp.approval.seal.signing;

import static cn.onestamp.approval.seal.signing.ElectronicSeal.sequence;

import cn.onestamp.approval.paper.Composition;
import cn.onestamp.approval.paper.OfdArchive;
import cn.onestamp.approval.paper.OfdPart;
import cn.onestamp.approval.paper.OfdWriter;
import cn.onestamp.approval.paper.SealPlace;
import cn.onestamp.platform.day.CivilTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;

/**
 * Seals the files of an OFD package (GB/T 33190-2016, chapter 18; GB/T 38540-2020, chapter 7): every file is in the
 * signed list, the package may not grow afterwards.
 */
final class SealedOfd {

    private static final String FOLDER = "Doc_0/Signs/Sign_0/";
    private static final String SIGNATURE = FOLDER + "Signature.xml";
    private static final String SIGNED_VALUE = FOLDER + "SignedValue.dat";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final String LIST = HEAD + "<ofd:Signatures " + NAMESPACE + "><ofd:MaxSignId>1</ofd:MaxSignId>"
            + "<ofd:Signature ID=\"1\" Type=\"Seal\" BaseLoc=\"/" + SIGNATURE + "\"/></ofd:Signatures>";

    private SealedOfd() {
    }

    static byte[] seal(Composition paper, byte[] electronicSeal, SigningKey key, Instant at) throws IOException {
        List<OfdPart> parts = new ArrayList<>(OfdWriter.write(paper));
        byte[] signature = description(parts, paper, at).getBytes(StandardCharsets.UTF_8);
        byte[] toSign = sequence(ElectronicSeal.VERSION, ASN1Primitive.fromByteArray(electronicSeal), ElectronicSeal.time(at),
                new DERBitString(Digests.sm3(signature)), new DERIA5String("/" + SIGNATURE)).getEncoded("DER");
        byte[] value = sequence(ASN1Primitive.fromByteArray(toSign), new DEROctetString(key.chain().getFirst()),
                GMObjectIdentifiers.sm2sign_with_sm3, new DERBitString(key.sign(toSign))).getEncoded("DER");
        parts.add(OfdPart.packed(OfdWriter.SIGNATURES, LIST.getBytes(StandardCharsets.UTF_8)));
        parts.add(OfdPart.packed(SIGNATURE, signature));
        parts.add(OfdPart.asItIs(SIGNED_VALUE, value));
        return OfdArchive.of(parts, LocalDateTime.ofInstant(at, CivilTime.ZONE));
    }

    private static String description(List<OfdPart> parts, Composition paper, Instant at) {
        StringBuilder references = new StringBuilder();
        parts.forEach(part -> references.append("<ofd:Reference FileRef=\"/").append(part.name())
                .append("\"><ofd:CheckValue>").append(Base64.getEncoder().encodeToString(Digests.sm3(part.content())))
                .append("</ofd:CheckValue></ofd:Reference>\n"));
        SealPlace place = paper.seal();
        return HEAD + """
                <ofd:Signature %s><ofd:SignedInfo><ofd:Provider ProviderName="OneStamp" Company="OneStamp" Version="0.1.0"/>\
                <ofd:SignatureMethod>%s</ofd:SignatureMethod><ofd:SignatureDateTime>%s</ofd:SignatureDateTime>
                <ofd:References CheckMethod="%s">
                %s</ofd:References>\
                <ofd:StampAnnot ID="1" PageRef="%d" Boundary="%s"/></ofd:SignedInfo>\
                <ofd:SignedValue>/%s</ofd:SignedValue></ofd:Signature>"""
                .formatted(NAMESPACE, GMObjectIdentifiers.sm2sign_with_sm3, ElectronicSeal.time(at).getTimeString(),
                        GMObjectIdentifiers.sm3, references, OfdWriter.sealedPage(paper), place.boundary(), SIGNED_VALUE);
    }
}
