package cn.onestamp.platform.verification;

import static cn.onestamp.platform.verification.Refusal.unless;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;

/** Reads DER that must be exactly what it would be if written again, so that no second spelling slips in. */
record Der(ASN1Primitive value, String part) {

    static Der read(byte[] bytes, String part) {
        try {
            ASN1Primitive value = ASN1Primitive.fromByteArray(bytes);
            unless(value != null && Arrays.equals(value.getEncoded("DER"), bytes), Reason.FORGED, part, "it is not canonical DER");
            return new Der(value, part);
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof Refusal refusal ? refusal : new Refusal(Reason.FORGED, part, "it is not readable DER");
        }
    }

    /** The elements of a sequence of exactly this length. */
    Der[] sequence(int length) {
        Der[] elements = sequence();
        expect(elements.length == length, "a sequence of " + length);
        return elements;
    }

    Der[] sequence() {
        expect(value instanceof ASN1Sequence, "a sequence");
        return Arrays.stream(((ASN1Sequence) value).toArray()).map(this::child).toArray(Der[]::new);
    }

    byte[] octets() {
        expect(value instanceof ASN1OctetString, "octets");
        return ((ASN1OctetString) value).getOctets();
    }

    byte[] bits() {
        expect(value instanceof ASN1BitString bits && bits.getPadBits() == 0, "whole bytes of bits");
        return ((ASN1BitString) value).getOctets();
    }

    void requireNumber(int number) {
        expect(value instanceof ASN1Integer integer && integer.hasValue(number), "the number " + number);
    }

    void requireOid(ASN1ObjectIdentifier oid) {
        expect(value.equals(oid), "the algorithm or type " + oid);
    }

    <T> T as(Class<T> type) {
        expect(type.isInstance(value), type.getSimpleName());
        return type.cast(value);
    }

    byte[] encoded() {
        try {
            return value.getEncoded("DER");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Der child(ASN1Encodable element) {
        return new Der(element.toASN1Primitive(), part);
    }

    private void expect(boolean holds, String expected) {
        unless(holds, Reason.FORGED, part, "expected " + expected);
    }
}
