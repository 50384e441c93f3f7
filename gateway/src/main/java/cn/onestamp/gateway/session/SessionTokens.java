package cn.onestamp.gateway.session;

import cn.onestamp.gateway.problem.Refusal;
import cn.onestamp.gateway.problem.Refused;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The access token a session holds, renewed before it runs out. */
@Component
class SessionTokens {

    private final ReactiveOAuth2AuthorizedClientManager tokens;

    SessionTokens(ReactiveOAuth2AuthorizedClientManager tokens) {
        this.tokens = tokens;
    }

    /**
     * A token with at least a minute to live. When the realm has ended the person's session, ours ends too; when the
     * realm cannot be reached and the token has run out, nothing is let through.
     */
    Mono<String> accessToken(OAuth2AuthenticationToken person, ServerWebExchange exchange) {
        var request = OAuth2AuthorizeRequest.withClientRegistrationId(person.getAuthorizedClientRegistrationId())
                .principal(person)
                .attribute(ServerWebExchange.class.getName(), exchange)
                .build();
        return tokens.authorize(request)
                .map(OAuth2AuthorizedClient::getAccessToken)
                .map(token -> token.getTokenValue())
                .onErrorResume(OAuth2AuthorizationException.class, error -> end(exchange, error))
                .switchIfEmpty(Mono.defer(() -> sessionEnded(exchange)));
    }

    private static Mono<String> end(ServerWebExchange exchange, OAuth2AuthorizationException error) {
        boolean ended = error instanceof ClientAuthorizationException
                && OAuth2ErrorCodes.INVALID_GRANT.equals(error.getError().getErrorCode());
        return ended ? sessionEnded(exchange) : Mono.error(new Refused(Refusal.SIGN_IN_UNAVAILABLE, error));
    }

    private static Mono<String> sessionEnded(ServerWebExchange exchange) {
        return exchange.getSession()
                .flatMap(WebSession::invalidate)
                .then(Mono.error(() -> new Refused(Refusal.SESSION_ENDED)));
    }
}
