package cn.onestamp.gateway.session;

import cn.onestamp.gateway.Installation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

/** The client {@code gateway} of the realm, and where a session keeps its tokens. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    static final String CLIENT = "gateway";
    static final String CALLBACK = "/login/oauth2/code/onestamp";

    /** Written out rather than discovered, so that the door opens while the realm is still starting or down. */
    @Bean
    ReactiveClientRegistrationRepository clients(Installation installation) {
        return new InMemoryReactiveClientRegistrationRepository(ClientRegistration.withRegistrationId(CLIENT)
                .clientId(CLIENT)
                .clientSecret(installation.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(installation.link(CALLBACK))
                .scope("openid", "profile")
                .issuerUri(installation.issuer())
                .authorizationUri(installation.issuer() + "/protocol/openid-connect/auth")
                .tokenUri(installation.backChannel("token"))
                .jwkSetUri(installation.backChannel("certs"))
                .userNameAttributeName("preferred_username")
                .build());
    }

    @Bean
    ServerOAuth2AuthorizedClientRepository tokensInTheSession() {
        return new WebSessionServerOAuth2AuthorizedClientRepository();
    }

    @Bean
    OidcAuthorizationCodeReactiveAuthenticationManager signIn(WebClient backChannel, ReactiveJwtDecoder accessTokens,
                                                              ReactiveJwtDecoderFactory<ClientRegistration> idTokens) {
        var code = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        code.setWebClient(backChannel);
        var manager = new OidcAuthorizationCodeReactiveAuthenticationManager(code, new KnownPeople(accessTokens));
        manager.setJwtDecoderFactory(idTokens);
        return manager;
    }

    @Bean
    ReactiveOAuth2AuthorizedClientManager renewal(ReactiveClientRegistrationRepository clients,
                                                  ServerOAuth2AuthorizedClientRepository held, WebClient backChannel) {
        var refresh = new WebClientReactiveRefreshTokenTokenResponseClient();
        refresh.setWebClient(backChannel);
        var manager = new DefaultReactiveOAuth2AuthorizedClientManager(clients, held);
        manager.setAuthorizedClientProvider(ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken(renew -> renew.accessTokenResponseClient(refresh))
                .build());
        return manager;
    }

    @Bean
    WebSessionIdResolver sessionCookie(Installation installation) {
        var cookie = new CookieWebSessionIdResolver();
        cookie.setCookieName("onestamp");
        cookie.addCookieInitializer(one -> one.httpOnly(true).secure(installation.isSecure()).sameSite("Lax").path("/"));
        return cookie;
    }
}
