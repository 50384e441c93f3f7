package cn.onestamp.gateway.session;

import cn.onestamp.gateway.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Ends the session here and at the realm. The realm is told over the back channel with the refresh token, so that no
 * token ever stands in an address of the browser.
 */
@Component
final class SignOut {

    private static final Logger LOG = LoggerFactory.getLogger(SignOut.class);

    private final ServerOAuth2AuthorizedClientRepository held;
    private final WebClient backChannel;
    private final Installation installation;

    SignOut(ServerOAuth2AuthorizedClientRepository held, WebClient backChannel, Installation installation) {
        this.held = held;
        this.backChannel = backChannel;
        this.installation = installation;
    }

    /** True when the realm has ended its session too; ours is over in any case. */
    Mono<Boolean> signOut(OAuth2AuthenticationToken person, ServerWebExchange exchange) {
        return held.loadAuthorizedClient(person.getAuthorizedClientRegistrationId(), person, exchange)
                .flatMap(this::endAtTheRealm)
                .defaultIfEmpty(false)
                .flatMap(everywhere -> exchange.getSession().flatMap(WebSession::invalidate).thenReturn(everywhere));
    }

    private Mono<Boolean> endAtTheRealm(OAuth2AuthorizedClient client) {
        var refresh = client.getRefreshToken();
        if (refresh == null) {
            return Mono.just(false);
        }
        var form = BodyInserters.fromFormData("client_id", client.getClientRegistration().getClientId())
                .with("client_secret", installation.clientSecret())
                .with("refresh_token", refresh.getTokenValue());
        return backChannel.post().uri(installation.backChannel("logout")).body(form).retrieve().toBodilessEntity()
                .map(answer -> answer.getStatusCode().is2xxSuccessful())
                .onErrorResume(error -> {
                    LOG.warn("the realm could not be told about a sign-out: {}", error.getClass().getSimpleName());
                    return Mono.just(false);
                });
    }
}
