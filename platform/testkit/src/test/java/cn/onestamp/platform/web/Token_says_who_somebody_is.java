package cn.onestamp.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;

class Token_says_who_somebody_is {

    private static final String ISSUER = "http://localhost:8400/auth/realms/onestamp";

    @ParameterizedTest
    @ValueSource(strings = {"RESIDENT", "ENTERPRISE_HANDLER", "STAFF", "SERVICE"})
    void of_each_kind_there_is(String kind) {
        assertThat(passes(token(kind, 300))).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "resident", "ADMIN"})
    void and_nobody_becomes_a_resident_by_saying_nothing(@Nullable String kind) {
        assertThat(passes(token(kind, 300))).isFalse();
    }

    @Test
    void until_shortly_after_it_expired() {
        assertThat(passes(token("STAFF", -30))).isTrue();
        assertThat(passes(token("STAFF", -61))).isFalse();
    }

    private static boolean passes(Jwt token) {
        return !TokenRules.forIssuer(ISSUER).validate(token).hasErrors();
    }

    private static Jwt token(@Nullable String kind, long expiresInSeconds) {
        Instant expiry = Instant.now().plusSeconds(expiresInSeconds);
        return Jwt.withTokenValue("token").header("alg", "RS256").issuer(ISSUER).audience(List.of("onestamp", "account"))
                .issuedAt(expiry.minus(Duration.ofMinutes(5))).expiresAt(expiry)
                .claim("typ", "Bearer").claim("preferred_username", "he.junwei")
                .claims(claims -> {
                    if (kind != null) {
                        claims.put("kind", kind);
                    }
                })
                .build();
    }
}
