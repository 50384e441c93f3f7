package cn.onestamp.platform.web;

import cn.onestamp.platform.caller.Caller;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/** The token says who and of which kind; nothing in it says what that person may do. */
final class CallerConverter implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

    @Override
    public Mono<AbstractAuthenticationToken> convert(Jwt token) {
        return Mono.just(new JwtAuthenticationToken(
                token, List.of(new SimpleGrantedAuthority("KIND_" + kindOf(token))), token.getClaimAsString("preferred_username")));
    }

    static Caller callerOf(JwtAuthenticationToken verified) {
        return new Caller(verified.getName(), kindOf(verified.getToken()));
    }

    private static Caller.Kind kindOf(Jwt token) {
        String claimed = token.getClaimAsString("kind");
        for (Caller.Kind kind : Caller.Kind.values()) {
            if (kind.name().equals(claimed)) {
                return kind;
            }
        }
        return Caller.Kind.RESIDENT;
    }
}
