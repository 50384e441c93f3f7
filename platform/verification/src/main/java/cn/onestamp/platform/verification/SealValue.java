package cn.onestamp.platform.verification;

import static cn.onestamp.platform.verification.Refusal.unless;

import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;

/**
 * The value of an electronic seal signature (GB/T 38540-2020, SES_Signature, version 4), checked from the inside out:
 * the seal was made by a trusted maker, the signer is a trusted one whom the seal lists, both were valid at the moment,
 * and the signature is the signer's.
 *
 * @param dataHash    what was sealed: the SM3 of the description of the signature
 * @param description where that description is
 */
record SealValue(Verdict.Organ organ, String inscription, Instant at, byte[] dataHash, String description) {

    private static final int FIELDS = 4;

    static SealValue read(byte[] bytes, String part, TrustedRoots roots) {
        try {
            return checked(bytes, part, roots);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException unreadable) {
            throw new Refusal(Reason.FORGED, part, "it cannot be read: " + unreadable.getMessage());
        }
    }

    private static SealValue checked(byte[] bytes, String part, TrustedRoots roots) {
        Der[] signature = Der.read(bytes, part).sequence(FIELDS);
        Der[] toSign = signature[0].sequence(5);
        toSign[0].requireNumber(4);
        signature[2].requireOid(GMObjectIdentifiers.sm2sign_with_sm3);
        Instant at = moment(toSign[2]);
        byte[] certificate = signature[1].octets();
        Seal seal = seal(toSign[1], roots, at);
        Issued signer = Issued.by(roots.signers(), certificate, at, part);
        unless(Arrays.stream(seal.signers).anyMatch(listed -> Arrays.equals(listed.octets(), certificate)),
                Reason.FORGED, part, "the signer is not in the seal's list");
        unless(Sm.isSignature(signature[3].bits(), signature[0].encoded(), signer.key()), Reason.FORGED, part,
                "it is not the signer's signature");
        Verdict.Organ organ = signer.organ();
        unless(seal.inscription.startsWith(organ.name()), Reason.OTHER_ORGAN, part,
                "the seal says " + seal.inscription + ", the signer is " + organ.name());
        return new SealValue(organ, seal.inscription, at, toSign[3].bits(), toSign[4].as(ASN1IA5String.class).getString());
    }

    private static Seal seal(Der value, TrustedRoots roots, Instant at) {
        Der[] seal = value.sequence(FIELDS);
        Der[] info = seal[0].sequence(FIELDS);
        Der[] header = info[0].sequence(3);
        unless("ES".equals(header[0].as(ASN1IA5String.class).getString()), Reason.FORGED, value.part(), "it is not a seal");
        header[1].requireNumber(4);
        seal[2].requireOid(GMObjectIdentifiers.sm2sign_with_sm3);
        Issued maker = Issued.by(roots.sealMakers(), seal[1].octets(), at, value.part());
        unless(Sm.isSignature(seal[3].bits(), encoded(seal[0], seal[1], seal[2]), maker.key()), Reason.FORGED, value.part(),
                "the seal was not made by its maker");
        Der[] property = info[2].sequence(7);
        property[2].requireNumber(1);
        unless(!at.isBefore(moment(property[5])) && !at.isAfter(moment(property[6])), Reason.OUT_OF_DATE, value.part(),
                "the seal was not valid at " + at);
        return new Seal(property[1].as(ASN1UTF8String.class).getString(), property[3].sequence());
    }

    private static byte[] encoded(Der... elements) {
        try {
            return new DERSequence(Arrays.stream(elements).map(Der::value).toArray(ASN1Encodable[]::new)).getEncoded("DER");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Instant moment(Der time) {
        try {
            return time.as(ASN1GeneralizedTime.class).getDate().toInstant();
        } catch (ParseException unreadable) {
            throw new Refusal(Reason.FORGED, time.part(), "a time in it cannot be read");
        }
    }

    private record Seal(String inscription, Der[] signers) {
    }
}
