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
 * time. Clocks may differ by 30 seconds; a token 61 seconds over is refused.
 */
public final class TokenRules {

    public static final String AUDIENCE = "onestamp";
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofSeconds(30);

    private TokenRules() {}

    public static OAuth2TokenValidator<Jwt> forIssuer(String issuer) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(CLOCKS_MAY_DIFFER),
                new JwtIssuerValidator(issuer),
                rule("aud", token -> token.getAudience() != null && token.getAudience().contains(AUDIENCE)),
                rule("exp", token -> token.getExpiresAt() != null),
                rule("typ", token -> "Bearer".equals(token.getClaimAsString("typ"))),
                rule("preferred_username", token -> token.getClaimAsString("preferred_username") != null)));
    }

    private static OAuth2TokenValidator<Jwt> rule(String claim, Predicate<Jwt> holds) {
        return token -> holds.test(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "claim " + claim, null));
    }
}
