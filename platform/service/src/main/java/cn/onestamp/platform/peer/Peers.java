package cn.onestamp.platform.peer;

import org.springframework.security.oauth2.client.AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.reactive.function.client.ServerOAuth2AuthorizedClientExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;

/** Makes peers that carry this service's own token (client credentials). */
public final class Peers {

    private final WebClient.Builder clients;
    private final ServerOAuth2AuthorizedClientExchangeFilterFunction ownToken;

    public Peers(WebClient.Builder clients, ReactiveClientRegistrationRepository registrations, ReactiveOAuth2AuthorizedClientService tokens) {
        this.clients = clients;
        this.ownToken = new ServerOAuth2AuthorizedClientExchangeFilterFunction(
                new AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager(registrations, tokens));
        this.ownToken.setDefaultClientRegistrationId("peer");
    }

    public Peer at(String name, String address) {
        return new Peer(name, clients.clone().baseUrl(address).filter(ownToken).build());
    }
}
