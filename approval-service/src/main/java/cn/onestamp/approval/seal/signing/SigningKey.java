package cn.onestamp.approval.seal.signing;

import java.util.List;

/** A private key that cannot be taken away: it shows its certificates and signs. */
public interface SigningKey {

    /** The certificates as DER, the key's own one first, the root last. */
    List<byte[]> chain();

    byte[] sign(byte[] message);
}
