package cn.onestamp.local.part;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The demo people's password as Keycloak stores one, hashed once for all of them: the password is printed on the
 * screen anyway, and hashing it 170 times would cost every first start a quarter of a minute.
 */
record DemoPassword(String hash) {
    private static final byte[] SALT = "onestamp demo people".getBytes(StandardCharsets.UTF_8);
    private static final int ROUNDS = 30_000;
    private static final int BITS = 512;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static DemoPassword of(String password) {
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), SALT, ROUNDS, BITS))
                    .getEncoded();
            return new DemoPassword(Base64.getEncoder().encodeToString(hash));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ObjectNode credential() {
        ObjectNode secret = JSON.createObjectNode();
        secret.put("value", hash);
        secret.put("salt", Base64.getEncoder().encodeToString(SALT));
        ObjectNode how = JSON.createObjectNode();
        how.put("hashIterations", ROUNDS);
        how.put("algorithm", "pbkdf2-sha512");
        ObjectNode credential = JSON.createObjectNode();
        credential.put("type", "password");
        credential.put("secretData", JSON.writeValueAsString(secret));
        credential.put("credentialData", JSON.writeValueAsString(how));
        return credential;
    }
}
