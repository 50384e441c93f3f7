package cn.onestamp.gateway.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** What must be true of an access token besides its signature. All of it is required; nothing may be left out. */
final class AccessTokenRules {

    /** How far clocks may differ, here and at every service. A token that expired 30 seconds ago still passes, one of 61 seconds never does. */
    static final Duration SKEW = Duration.ofSeconds(45);

    private static final String AUDIENCE = "onestamp";

    private AccessTokenRules() {}

    static OAuth2TokenValidator<Jwt> of(String issuer, Clock clock) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTypeValidator("JWT", "at+jwt"),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>("aud", audiences -> audiences != null && audiences.contains(AUDIENCE)),
                new JwtClaimValidator<String>("typ", "Bearer"::equals),
                new JwtClaimValidator<String>("sub", subject -> subject != null && !subject.isBlank()),
                new JwtClaimValidator<String>("preferred_username", name -> name != null && !name.isBlank()),
                notExpired(clock)));
    }

    private static JwtTimestampValidator notExpired(Clock clock) {
        var validator = new JwtTimestampValidator(SKEW);
        validator.setAllowEmptyExpiryClaim(false);
        validator.setClock(clock);
        return validator;
    }
}
