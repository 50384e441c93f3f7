package cn.onestamp.journeys.hall;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who knows everything about a token that is public, and has a key of their own. */
public final class Forger {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode header;
    private final ObjectNode claims;
    private final String genuine;
    private final JsonNode publicKey;
    private final KeyPair own;

    /** @param publicKey the realm's signing key as its JWKS shows it */
    public Forger(String genuine, JsonNode publicKey) throws GeneralSecurityException {
        String[] parts = genuine.split("\\.");
        this.genuine = genuine;
        this.header = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[0]));
        this.claims = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        this.publicKey = publicKey;
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        this.own = generator.generateKeyPair();
    }

    /** Every forgery by what it is. */
    public Map<String, String> forgeries() throws GeneralSecurityException {
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("alg none, no signature", part(with("alg", "none")) + "." + part(claims) + ".");
        tokens.put("alg None with the old signature", part(with("alg", "None")) + "." + part(claims) + "." + signatureOf(genuine));
        tokens.put("alg none, no dots", part(with("alg", "none")) + "." + part(claims));
        tokens.put("HS256 with the public key's bytes", hmac(rsaPublic().getEncoded()));
        tokens.put("HS256 with the public key's PEM", hmac(pem().getBytes(StandardCharsets.US_ASCII)));
        tokens.put("HS256 with the modulus", hmac(publicKey.path("n").asString().getBytes(StandardCharsets.US_ASCII)));
        tokens.put("own key, the realm's kid", signed(header.deepCopy(), own.getPrivate()));
        tokens.put("own key in the jwk header", signed(with("jwk", ownJwk()), own.getPrivate()));
        tokens.put("own key at a jku address", signed(with("jku", "http://127.0.0.1:1/jwks.json"), own.getPrivate()));
        tokens.put("own key at an x5u address", signed(with("x5u", "http://127.0.0.1:1/cert.pem"), own.getPrivate()));
        tokens.put("kid is a path", signed(with("kid", "../../../../dev/null"), own.getPrivate()));
        tokens.put("kid is an address", signed(with("kid", "http://127.0.0.1:1/key"), own.getPrivate()));
        tokens.put("kid is a query", signed(with("kid", "' OR '1'='1"), own.getPrivate()));
        tokens.put("one byte of the signature flipped", flipped());
        tokens.put("another account under the old signature", swapped("preferred_username", "sun.jianping"));
        tokens.put("another kind under the old signature", swapped("kind", "SERVICE"));
        tokens.put("no signature", genuine.substring(0, genuine.lastIndexOf('.') + 1));
        tokens.put("nothing", "");
        tokens.put("not a token", "let.me.in");
        return tokens;
    }

    private String swapped(String claim, String value) {
        ObjectNode other = claims.deepCopy();
        other.put(claim, value);
        return part(header) + "." + part(other) + "." + signatureOf(genuine);
    }

    private String flipped() {
        byte[] signature = Base64.getUrlDecoder().decode(signatureOf(genuine));
        signature[signature.length / 2] ^= 1;
        return genuine.substring(0, genuine.lastIndexOf('.') + 1) + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private String hmac(byte[] key) throws GeneralSecurityException {
        String content = part(with("alg", "HS256")) + "." + part(claims);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    }

    private String signed(ObjectNode head, PrivateKey key) throws GeneralSecurityException {
        String content = part(head) + "." + part(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private ObjectNode with(String name, Object value) {
        ObjectNode other = header.deepCopy();
        other.set(name, JSON.valueToTree(value));
        return other;
    }

    private Map<String, String> ownJwk() {
        RSAPublicKey key = (RSAPublicKey) own.getPublic();
        return Map.of("kty", "RSA", "alg", "RS256", "use", "sig", "kid", header.path("kid").asString(),
                "n", number(key.getModulus().toByteArray()), "e", number(key.getPublicExponent().toByteArray()));
    }

    private RSAPublicKey rsaPublic() throws GeneralSecurityException {
        return (RSAPublicKey) java.security.KeyFactory.getInstance("RSA").generatePublic(new java.security.spec.RSAPublicKeySpec(
                new java.math.BigInteger(1, Base64.getUrlDecoder().decode(publicKey.path("n").asString())),
                new java.math.BigInteger(1, Base64.getUrlDecoder().decode(publicKey.path("e").asString()))));
    }

    private String pem() throws GeneralSecurityException {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(rsaPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static String number(byte[] big) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(big);
    }

    private static String part(ObjectNode json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(json));
    }

    private static String signatureOf(String token) {
        return token.substring(token.lastIndexOf('.') + 1);
    }
}
