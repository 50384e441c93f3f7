package cn.onestamp.platform.web;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * What an access token must be: ours (issuer), for us (audience), an access token (not an ID or refresh token), and in its
 * time. Clocks may differ as far as at the gateway, or a token it lets in would be refused one step further: a token that
 * expired 30 seconds ago still passes, one of 61 seconds never does. The kind of person behind it must be one we know.
 */
public final class TokenRules {

    public static final String AUDIENCE = "onestamp";
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofSeconds(45);

    private TokenRules() {}

    public static OAuth2TokenValidator<Jwt> forIssuer(String issuer) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(CLOCKS_MAY_DIFFER),
                new JwtIssuerValidator(issuer),
                rule("aud", token -> token.getAudience() != null && token.getAudience().contains(AUDIENCE)),
                rule("exp", token -> token.getExpiresAt() != null),
                rule("typ", token -> "Bearer".equals(token.getClaimAsString("typ"))),
                rule("preferred_username", token -> token.getClaimAsString("preferred_username") != null),
                rule("kind", CallerConverter::isOfAKnownKind)));
    }

    private static OAuth2TokenValidator<Jwt> rule(String claim, Predicate<Jwt> holds) {
        return token -> holds.test(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "claim " + claim, null));
    }
}
