package cn.onestamp.approval.seal.signing;

import cn.onestamp.approval.paper.IssuingOrgan;
import java.util.function.Supplier;

/**
 * The keys with which papers are sealed, wherever they are kept. Thread-safe. A key that does not exist yet may be made
 * on first use or refused with {@link KeyUnavailable}.
 */
public interface SigningKeys {

    /** The organ's SM2 key; signatures are DER, SM3 with the default user id (GB/T 32918.2-2016). */
    SigningKey forSeals(IssuingOrgan organ);

    /** The organ's P-256 key; signatures are DER, ECDSA with SHA-256. */
    SigningKey forDocuments(IssuingOrgan organ);

    /** The installation's P-256 key for the codes on paper; signatures are 64 bytes, r then s, with SHA-256. */
    SigningKey forCodes();

    /**
     * The electronic seal, signed by the seal maker (GB/T 38540-2020, SESeal, DER).
     *
     * @param picture the PNG of the seal, asked for only when the seal is made now
     */
    byte[] electronicSeal(Seal seal, Supplier<byte[]> picture);
}
