package cn.onestamp.gateway.session;

import cn.onestamp.gateway.Installation;
import cn.onestamp.gateway.problem.Refusal;
import cn.onestamp.gateway.problem.Refusals;
import cn.onestamp.gateway.route.Line;
import cn.onestamp.gateway.route.Lines;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import reactor.core.publisher.Mono;

/** Who may pass the door: public lines are open, every other line needs a session or a valid access token. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class WhoMayPass {

    /** The sign-in server judges its own visitors; a token meant for it must not be judged here. */
    @Bean
    @Order(1)
    SecurityWebFilterChain towardsTheRealm(ServerHttpSecurity http) {
        return withoutDefaults(http)
                .securityMatcher(new PathPatternParserServerWebExchangeMatcher("/auth/**"))
                .authorizeExchange(everybody -> everybody.anyExchange().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain towardsTheDesks(ServerHttpSecurity http, Installation installation, Refusals refusals,
                                           ReactiveClientRegistrationRepository clients, PendingSignIns pending,
                                           ServerOAuth2AuthorizedClientRepository held,
                                           OidcAuthorizationCodeReactiveAuthenticationManager signIn) {
        ServerAuthenticationEntryPoint unknown = (exchange, error) -> refusals.answer(exchange, Refusal.SIGN_IN_NEEDED);
        return withoutDefaults(http)
                .authorizeExchange(WhoMayPass::asTheLinesSay)
                .exceptionHandling(refused -> refused
                        .authenticationEntryPoint(unknown)
                        .accessDeniedHandler((exchange, error) -> refusals.answer(exchange, Refusal.NOT_ALLOWED)))
                .oauth2ResourceServer(tokens -> tokens.authenticationEntryPoint(unknown).jwt(Customizer.withDefaults()))
                .oauth2Login(login -> login
                        .loginPage(SignInRequests.PATH)
                        .clientRegistrationRepository(clients)
                        .authorizationRequestResolver(new SignInRequests(clients))
                        .authorizationRequestRepository(pending)
                        .authenticationMatcher(new PathPatternParserServerWebExchangeMatcher(SessionConfiguration.CALLBACK, HttpMethod.GET))
                        .authenticationManager(signIn)
                        .authorizedClientRepository(held)
                        .securityContextRepository(new WebSessionServerSecurityContextRepository())
                        .authenticationSuccessHandler((visit, person) -> goTo(SignInRequests.whereTo(visit.getExchange()), visit))
                        .authenticationFailureHandler(new RedirectServerAuthenticationFailureHandler("/?signin=failed")))
                .addFilterAfter(new OwnPagesOnly(installation), SecurityWebFiltersOrder.AUTHORIZATION)
                .build();
    }

    /** One observation per visit is enough; one per security filter costs as much as the visit. */
    @Bean
    SecurityObservationSettings observedOnce() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    ServerExchangeRejectedHandler crookedAddresses(Refusals refusals) {
        return (exchange, rejected) -> refusals.answer(exchange, Refusal.MALFORMED_REQUEST);
    }

    private static ServerHttpSecurity withoutDefaults(ServerHttpSecurity http) {
        return http
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable);
    }

    private static void asTheLinesSay(AuthorizeExchangeSpec who) {
        Lines.all().stream()
                .filter(line -> line.access() == Line.Access.EVERYBODY)
                .forEach(line -> line.methods().forEach(method ->
                        who.pathMatchers(method, line.paths().toArray(String[]::new)).permitAll()));
        who.pathMatchers("/api/**").authenticated();
        who.anyExchange().permitAll();
    }

    private static Mono<Void> goTo(String path, WebFilterExchange visit) {
        return new DefaultServerRedirectStrategy().sendRedirect(visit.getExchange(), URI.create(path));
    }
}
