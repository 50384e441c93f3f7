package cn.onestamp.platform.file;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the pieces of one file in order (AES-256-GCM). The nonce is the number of the piece and whether it is the
 * last: the key belongs to this file alone, so no nonce repeats, and pieces cannot be swapped, repeated or left out.
 */
final class PieceCipher {

    static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;

    private final SecretKeySpec key;
    private final Cipher cipher;
    private long piece;

    PieceCipher(byte[] dataKey) {
        key = new SecretKeySpec(dataKey, "AES");
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    void encrypt(ByteBuffer plain, boolean last, ByteBuffer encrypted) {
        try {
            next(Cipher.ENCRYPT_MODE, last).doFinal(plain, encrypted);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    byte[] decrypt(byte[] encrypted, boolean last) throws AEADBadTagException {
        try {
            return next(Cipher.DECRYPT_MODE, last).doFinal(encrypted);
        } catch (AEADBadTagException changed) {
            throw changed;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private Cipher next(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putLong(piece++).putInt(last ? 1 : 0).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        return cipher;
    }
}
