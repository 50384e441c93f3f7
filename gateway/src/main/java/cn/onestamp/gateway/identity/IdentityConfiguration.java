package cn.onestamp.gateway.identity;

import cn.onestamp.gateway.Installation;
import io.netty.channel.ChannelOption;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.netty.http.client.HttpClient;

/** How tokens are judged: access tokens that arrive, and the ID token at sign-in, both against the same keys. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    /** The line to the sign-in server; it answers within three seconds or not at all. */
    @Bean
    WebClient backChannel() {
        var http = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 1_000)
                .responseTimeout(Duration.ofSeconds(3));
        return WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build();
    }

    @Bean
    SigningKeys signingKeys(WebClient backChannel, Installation installation, Clock clock) {
        return new SigningKeys(backChannel, installation.backChannel("certs"), clock);
    }

    @Bean
    ReactiveHealthIndicator signingKeysHealthIndicator(SigningKeys keys) {
        return new SigningKeysHealth(keys);
    }

    @Bean
    ReactiveJwtDecoder accessTokens(SigningKeys keys, Installation installation, Clock clock) {
        return signedByTheRealm(keys, AccessTokenRules.of(installation.issuer(), clock));
    }

    @Bean
    ReactiveJwtDecoderFactory<ClientRegistration> idTokens(SigningKeys keys) {
        return client -> signedByTheRealm(keys, new OidcIdTokenValidator(client));
    }

    private static ReactiveJwtDecoder signedByTheRealm(Function<SignedJWT, Flux<JWK>> keys,
                                                       OAuth2TokenValidator<Jwt> rules) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .validateType(false)
                .build();
        decoder.setJwtValidator(rules);
        return decoder;
    }
}
