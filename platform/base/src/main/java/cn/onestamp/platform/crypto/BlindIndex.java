package cn.onestamp.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Finds a person by a value that is only stored encrypted: HMAC-SHA256 of the normalised value under a key of its own.
 * Without the key nobody can try all birth dates; with it, equal values have equal fingerprints.
 */
public final class BlindIndex {

    private static final byte[] SEPARATOR = {0};

    private final byte[] key;

    /**
     * @param secret one Base64 key of 32 bytes, another one than the key of the {@link FieldCipher}
     * @throws IllegalArgumentException if it is not
     */
    public BlindIndex(String secret) {
        key = KeyRing.key(secret);
    }

    /** 32 bytes, the same for every spelling of the same value. */
    public byte[] of(Protected value) {
        return KeyRing.hmac(key, bytes(value.kind()), SEPARATOR, bytes(value.normalised()));
    }

    /** The same as 64 hexadecimal digits, for a document's {@code _id}. */
    public String hexOf(Protected value) {
        return HexFormat.of().formatHex(of(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
