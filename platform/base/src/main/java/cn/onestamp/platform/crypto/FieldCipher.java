package cn.onestamp.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts one field of one owner (AES-256-GCM). The bytes are: format 1, key id (4), nonce (12), ciphertext, tag (16);
 * owner and field are bound to them, so a value moved to another person or another field is refused.
 * The random nonce allows 2^32 values per key.
 */
public final class FieldCipher {

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int HEADER_BYTES = 1 + KeyRing.ID_BYTES + NONCE_BYTES;

    /** How much longer the encrypted bytes are than the plain ones. */
    public static final int OVERHEAD_BYTES = HEADER_BYTES + TAG_BYTES;

    private final KeyRing keys;
    private final SecureRandom random;

    public FieldCipher(KeyRing keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    /**
     * @param owner id of the person, enterprise or case the value belongs to
     * @param field name of the field within the owner
     */
    public byte[] encrypt(byte[] plain, String owner, String field) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES)
                .put(FORMAT).put(HexFormat.of().parseHex(keys.currentId())).put(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keys.current(), nonce, header.array(), owner, field);
            ByteBuffer sealed = ByteBuffer.allocate(plain.length + OVERHEAD_BYTES).put(header.array());
            cipher.doFinal(ByteBuffer.wrap(plain), sealed);
            return sealed.array();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * @throws KeyMissing if the key is not configured
     * @throws CiphertextRefused if the bytes were changed or belong elsewhere
     */
    public byte[] decrypt(byte[] encrypted, String owner, String field) {
        SecretKey key = keys.named(keyId(encrypted));
        byte[] header = Arrays.copyOf(encrypted, HEADER_BYTES);
        byte[] nonce = Arrays.copyOfRange(header, HEADER_BYTES - NONCE_BYTES, HEADER_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, header, owner, field)
                    .doFinal(encrypted, HEADER_BYTES, encrypted.length - HEADER_BYTES);
        } catch (AEADBadTagException changed) {
            throw new CiphertextRefused("an encrypted value was changed or belongs to another owner or field", changed);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public byte[] encryptText(String plain, String owner, String field) {
        return encrypt(plain.getBytes(StandardCharsets.UTF_8), owner, field);
    }

    public String decryptText(byte[] encrypted, String owner, String field) {
        return new String(decrypt(encrypted, owner, field), StandardCharsets.UTF_8);
    }

    /** Encrypts a personal value in full under its own kind as the field. */
    public byte[] encrypt(Protected value, String owner) {
        return encryptText(value.reveal(), owner, value.kind());
    }

    private static String keyId(byte[] encrypted) {
        if (encrypted.length < OVERHEAD_BYTES || encrypted[0] != FORMAT) {
            throw new CiphertextRefused("the bytes are not an encrypted value");
        }
        return HexFormat.of().formatHex(encrypted, 1, 1 + KeyRing.ID_BYTES);
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] header, String owner, String field)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(lengthAndBytes(owner));
        cipher.updateAAD(lengthAndBytes(field));
        return cipher;
    }

    private static byte[] lengthAndBytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes).array();
    }
}
