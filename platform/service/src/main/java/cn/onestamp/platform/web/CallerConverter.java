package cn.onestamp.platform.web;

import cn.onestamp.platform.caller.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/**
 * The token says who and of which kind; nothing in it says what that person may do. People come in while the realm vouches
 * for them; while it does not answer, the token alone is believed.
 */
final class CallerConverter implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

    private static final Set<String> KINDS =
            Arrays.stream(Caller.Kind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final KnownTokens tokens;

    CallerConverter(KnownTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Mono<AbstractAuthenticationToken> convert(Jwt token) {
        return mayComeIn(token).map(in -> {
            if (!in) {
                throw new InvalidBearerTokenException("the realm does not vouch for this token");
            }
            return new JwtAuthenticationToken(
                    token, List.of(new SimpleGrantedAuthority("KIND_" + kindOf(token))), token.getClaimAsString("preferred_username"));
        });
    }

    /** A service has no account that somebody could disable; it shows its secret every few minutes. */
    private Mono<Boolean> mayComeIn(Jwt token) {
        return kindOf(token) == Caller.Kind.SERVICE
                ? Mono.just(true)
                : tokens.vouchedLately(token.getTokenValue()).defaultIfEmpty(true);
    }

    static Caller callerOf(JwtAuthenticationToken verified) {
        return new Caller(verified.getName(), kindOf(verified.getToken()));
    }

    static boolean isOfAKnownKind(Jwt token) {
        return KINDS.contains(String.valueOf(token.getClaimAsString("kind")));
    }

    private static Caller.Kind kindOf(Jwt token) {
        return Caller.Kind.valueOf(token.getClaimAsString("kind"));
    }
}
