package cn.onestamp.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The 256-bit keys of one purpose: the first encrypts, all of them decrypt. A key is named by a fingerprint of itself,
 * so rotating is putting a new line on top of the secret and nothing else.
 */
public final class KeyRing {

    static final int ID_BYTES = 4;
    private static final int KEY_BYTES = 32;

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final String current;

    private KeyRing(List<byte[]> material) {
        for (byte[] key : material) {
            if (keys.put(fingerprint(key), new SecretKeySpec(key, "AES")) != null) {
                throw new IllegalArgumentException("the same key is given twice");
            }
        }
        current = keys.keySet().iterator().next();
    }

    /**
     * Reads a secret: one Base64 key of 32 bytes per line, the current one first.
     *
     * @throws IllegalArgumentException if there is none, or a line is no such key; the message never shows it
     */
    public static KeyRing parse(String secret) {
        List<byte[]> material = new ArrayList<>();
        secret.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> material.add(key(line)));
        if (material.isEmpty()) {
            throw new IllegalArgumentException("the secret holds no key");
        }
        return new KeyRing(material);
    }

    /** The fingerprint of the key that encrypts now, eight hexadecimal digits. */
    public String currentId() {
        return current;
    }

    SecretKey current() {
        return key(current, keys);
    }

    SecretKey named(String id) {
        return key(id, keys);
    }

    private static SecretKey key(String id, Map<String, SecretKey> keys) {
        SecretKey key = keys.get(id);
        if (key == null) {
            throw new KeyMissing(id);
        }
        return key;
    }

    static byte[] key(String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("a key is not Base64");
        }
        throw new IllegalArgumentException("a key is not 32 bytes long");
    }

    private static String fingerprint(byte[] key) {
        byte[] digest = hmac(key, "onestamp key id".getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    }

    static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
