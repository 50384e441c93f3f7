package cn.onestamp.gateway.session;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the portal asks about its visitor: {@code GET /session}, {@code POST /signout}. */
@RestController
class SessionDesk {

    private final SignOut signOut;

    SessionDesk(SignOut signOut) {
        this.signOut = signOut;
    }

    /**
     * The visitor as the portal may know them.
     *
     * @param account the account name, absent when nobody is signed in
     * @param kind    RESIDENT, ENTERPRISE_HANDLER, STAFF or SERVICE
     */
    record Visitor(boolean signedIn, @Nullable String account, @Nullable String kind) {

        static Visitor of(@Nullable Authentication caller) {
            return switch (caller) {
                case OAuth2AuthenticationToken person -> new Visitor(true, person.getName(), person.getPrincipal().getAttribute("kind"));
                case JwtAuthenticationToken program -> new Visitor(true,
                        program.getToken().getClaimAsString("preferred_username"), program.getToken().getClaimAsString("kind"));
                case null, default -> new Visitor(false, null, null);
            };
        }
    }

    /** {@code everywhere} is false when the realm could not be told; its own session then runs out by itself. */
    record SignedOut(boolean everywhere) {}

    @GetMapping("/session")
    Visitor session(@Nullable Authentication caller) {
        return Visitor.of(caller);
    }

    @PostMapping("/signout")
    Mono<ResponseEntity<SignedOut>> signOut(@Nullable Authentication caller, ServerWebExchange exchange) {
        var done = caller instanceof OAuth2AuthenticationToken person ? signOut.signOut(person, exchange) : Mono.just(true);
        return done.map(everywhere -> ResponseEntity.ok(new SignedOut(everywhere)));
    }
}
