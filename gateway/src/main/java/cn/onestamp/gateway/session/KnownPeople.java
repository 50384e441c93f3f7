package cn.onestamp.gateway.session;

import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.ReactiveOAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** Makes a person out of what the realm handed over at sign-in, after judging their access token like any other. */
final class KnownPeople implements ReactiveOAuth2UserService<OidcUserRequest, OidcUser> {

    private static final String ACCOUNT = "preferred_username";

    private final ReactiveJwtDecoder accessTokens;

    KnownPeople(ReactiveJwtDecoder accessTokens) {
        this.accessTokens = accessTokens;
    }

    @Override
    public Mono<OidcUser> loadUser(OidcUserRequest request) {
        return accessTokens.decode(request.getAccessToken().getTokenValue())
                .map(token -> person(request, token))
                .onErrorMap(JwtException.class, error -> new OAuth2AuthenticationException(new OAuth2Error("invalid_token"), error));
    }

    private static OidcUser person(OidcUserRequest request, Jwt token) {
        var known = new OidcUserInfo(Map.of(
                ACCOUNT, token.getClaimAsString(ACCOUNT),
                "kind", String.valueOf(token.getClaimAsString("kind"))));
        return new DefaultOidcUser(List.of(), request.getIdToken(), known, ACCOUNT);
    }
}
