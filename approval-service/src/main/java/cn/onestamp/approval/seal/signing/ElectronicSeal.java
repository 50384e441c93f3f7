package cn.onestamp.approval.seal.signing;

import cn.onestamp.approval.paper.SealFace;
import cn.onestamp.platform.day.CivilTime;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;

/**
 * The electronic seal of GB/T 38540-2020, chapter 6 (SESeal, version 4): what the seal looks like, who may press it and
 * until when, signed by the seal maker.
 */
final class ElectronicSeal {

    static final ASN1Integer VERSION = new ASN1Integer(4);

    private static final ASN1Integer OFFICIAL_SEAL = new ASN1Integer(1);
    private static final ASN1Integer LISTS_CERTIFICATES = new ASN1Integer(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private ElectronicSeal() {
    }

    static byte[] make(Seal seal, byte[] signerCertificate, byte[] picture, SigningKey maker) throws IOException {
        ASN1Encodable header = sequence(new DERIA5String("ES"), VERSION, new DERIA5String("OneStamp"));
        ASN1Encodable signers = sequence(new DEROctetString(signerCertificate));
        ASN1GeneralizedTime from = time(CivilTime.startOf(seal.validFrom()));
        ASN1Encodable property = sequence(OFFICIAL_SEAL, new DERUTF8String(seal.inscription()), LISTS_CERTIFICATES, signers,
                from, from, time(lastMoment(seal.validTo())));
        ASN1Integer size = new ASN1Integer((long) SealFace.SIZE);
        ASN1Encodable image = sequence(new DERIA5String("PNG"), new DEROctetString(picture), size, size);
        DERSequence info = sequence(header, new DERIA5String(seal.id()), property, image);
        DEROctetString makerCertificate = new DEROctetString(maker.chain().getFirst());
        byte[] signature = maker.sign(sequence(info, makerCertificate, GMObjectIdentifiers.sm2sign_with_sm3).getEncoded("DER"));
        return sequence(info, makerCertificate, GMObjectIdentifiers.sm2sign_with_sm3, new DERBitString(signature)).getEncoded("DER");
    }

    static DERSequence sequence(ASN1Encodable... elements) {
        return new DERSequence(elements);
    }

    static ASN1GeneralizedTime time(Instant at) {
        return new ASN1GeneralizedTime(TIME.format(at));
    }

    private static Instant lastMoment(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(CivilTime.ZONE).toInstant();
    }
}
