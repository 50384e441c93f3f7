package cn.onestamp.platform.web;

import cn.onestamp.platform.problem.ProblemType;
import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;

/** Every request is judged by its token alone; headers such as X-User-Id mean nothing here. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class Doors {

    private static final String SERVICE = "KIND_SERVICE";

    /** Lives on a port of its own that only this machine reaches; on the service's port there is nothing under this path. */
    private static final String MANAGEMENT = "/actuator/**";

    @Bean
    ReactiveJwtDecoder tokens(@Value("${onestamp.issuer}") String issuer, @Value("${onestamp.keycloak}") String keycloak) {
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder
                .withJwkSetUri(keycloak + "/realms/onestamp/protocol/openid-connect/certs")
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(TokenRules.forIssuer(issuer));
        return decoder;
    }

    @Bean
    KnownTokens knownTokens(@Value("${onestamp.keycloak}") String keycloak, MeterRegistry meters,
            @Value("${spring.security.oauth2.client.registration.peer.client-id}") String client,
            @Value("${spring.security.oauth2.client.registration.peer.client-secret}") String secret) {
        return new KnownTokens(new Realm(keycloak, new Realm.Client(client, secret), meters)::vouchesFor, Ticker.systemTicker());
    }

    @Bean
    SecurityWebFilterChain doors(ServerHttpSecurity http, ObjectProvider<OpenDoors> open, ProblemWriter problems, KnownTokens tokens) {
        return http
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(exchange -> {
                    open.stream().flatMap(feature -> feature.doors().stream())
                            .forEach(door -> exchange.pathMatchers(door.method(), door.path()).permitAll());
                    exchange.pathMatchers(MANAGEMENT).permitAll();
                    exchange.pathMatchers("/internal/**").hasAuthority(SERVICE);
                    exchange.anyExchange().authenticated();
                })
                .exceptionHandling(no -> no
                        .authenticationEntryPoint((exchange, e) -> problems.write(exchange, ProblemType.SIGN_IN_NEEDED))
                        .accessDeniedHandler((exchange, e) -> problems.write(exchange, ProblemType.ABSENT)))
                .oauth2ResourceServer(bearer -> bearer
                        .authenticationEntryPoint((exchange, e) -> problems.write(exchange, ProblemType.SIGN_IN_NEEDED))
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(new CallerConverter(tokens))))
                .build();
    }

    /** One observation per request is enough; one per security filter costs as much as the request. */
    @Bean
    SecurityObservationSettings observedOnce() {
        return SecurityObservationSettings.noObservations();
    }

    /** What no honest client sends, such as an encoded slash, is told as any other malformed request. */
    @Bean
    ServerExchangeRejectedHandler oddRequests(ProblemWriter problems) {
        return (exchange, rejected) -> problems.write(exchange, ProblemType.MALFORMED_REQUEST);
    }
}
