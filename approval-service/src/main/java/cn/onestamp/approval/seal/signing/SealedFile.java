package cn.onestamp.approval.seal.signing;

import java.util.HexFormat;

/**
 * A finished file.
 *
 * @param bytes  the whole file
 * @param sha256 lower-case hexadecimal
 */
public record SealedFile(byte[] bytes, String sha256) {

    static SealedFile of(byte[] bytes) {
        return new SealedFile(bytes, HexFormat.of().formatHex(Digests.sha256(bytes)));
    }
}
