package cn.onestamp.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** A realm's keys and the tokens they sign, in the shape the real realm gives them. */
final class Realm {

    private final String issuer;
    private final RSAKey key;

    Realm(String issuer) {
        this.issuer = issuer;
        this.key = newKey("realm-key");
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).algorithm(JWSAlgorithm.RS256).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String publicKeys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    RSAKey key() {
        return key;
    }

    JWTClaimsSet.Builder claims(String account) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("3f0e0000-0000-4000-8000-000000000001")
                .audience(List.of("onestamp", "account"))
                .issueTime(Date.from(now.minusSeconds(120)))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString())
                .claim("typ", "Bearer")
                .claim("azp", "onestamp-local")
                .claim("preferred_username", account)
                .claim("kind", "RESIDENT");
    }

    String token(String account) {
        return token(account, claims -> { });
    }

    String token(String account, Consumer<JWTClaimsSet.Builder> change) {
        var claims = claims(account);
        change.accept(claims);
        return signed(header().build(), claims.build(), key);
    }

    JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).type(JOSEObjectType.JWT);
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) {
        try {
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Signed with a shared secret, as if the public key were one. */
    String signedWithThePublicKeyAsSecret(String account, byte[] secret) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).type(JOSEObjectType.JWT);
            var jwt = new SignedJWT(header.build(), claims(account).build());
            jwt.sign(new MACSigner(secret));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A header anybody can write, before claims nobody signed. */
    String unsigned(String header, String account, String signature) {
        var url = Base64.getUrlEncoder().withoutPadding();
        return url.encodeToString(header.getBytes()) + "." + url.encodeToString(claims(account).build().toString().getBytes())
                + "." + signature;
    }
}
