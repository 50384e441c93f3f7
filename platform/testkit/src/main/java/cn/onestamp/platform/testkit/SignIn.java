package cn.onestamp.platform.testkit;

import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.web.TokenRules;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/**
 * An access token as Keycloak would issue it, or one with something wrong. The services fetch the key and check for real.
 * {@code SignIn.resident("wang.decai").token()} is right; the other methods make it wrong in one point.
 *
 * @param validFor from now to the end of the token; negative for one that is over
 */
public record SignIn(
        String account, String kind, String issuer, String audience, String type, Duration validFor, RSAKey key) {

    public static final String ISSUER = "http://localhost:8400/auth/realms/onestamp";

    private static final Duration MINUTES = Duration.ofMinutes(5);

    public static SignIn resident(String account) {
        return of(account, Caller.Kind.RESIDENT);
    }

    public static SignIn staff(String account) {
        return of(account, Caller.Kind.STAFF);
    }

    /** @param name of the service, such as {@code intake} */
    public static SignIn service(String name) {
        return of("service-account-" + name + "-service", Caller.Kind.SERVICE);
    }

    public static SignIn of(String account, Caller.Kind kind) {
        return new SignIn(account, kind.name(), ISSUER, TokenRules.AUDIENCE, "Bearer", MINUTES, JwksDoor.open().key());
    }

    public SignIn issuedBy(String other) {
        return new SignIn(account, kind, other, audience, type, validFor, key);
    }

    public SignIn forAudience(String other) {
        return new SignIn(account, kind, issuer, other, type, validFor, key);
    }

    /** @param other such as {@code ID} or {@code Refresh} */
    public SignIn typed(String other) {
        return new SignIn(account, kind, issuer, audience, other, validFor, key);
    }

    public SignIn expiredSince(Duration time) {
        return new SignIn(account, kind, issuer, audience, type, time.negated(), key);
    }

    /** Signed with a key that claims the right id and is not the right one. */
    public SignIn forged() {
        return new SignIn(account, kind, issuer, audience, type, validFor, JwksDoor.strangersKey());
    }

    public String token() {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer).audience(audience).subject(UUID.randomUUID().toString())
                .claim("typ", type).claim("preferred_username", account).claim("kind", kind)
                .issueTime(Date.from(now.minus(MINUTES))).expirationTime(Date.from(now.plus(validFor)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(JwksDoor.KEY_ID).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** The value of an {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + token();
    }

    static String backChannel() {
        return JwksDoor.open().address();
    }
}
