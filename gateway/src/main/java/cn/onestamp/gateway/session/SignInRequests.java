package cn.onestamp.gateway.session;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * {@code GET /signin?to=/track&lang=zh-CN} sends a person to the realm's sign-in page and later back to {@code to},
 * which is a path on this site and nothing else.
 */
final class SignInRequests implements ServerOAuth2AuthorizationRequestResolver {

    static final String PATH = "/signin";
    private static final String WHERE_TO = SignInRequests.class.getName() + ".to";
    private static final int LONGEST_PATH = 512;
    /** Possessive: what was taken is not given back, so that a long path that almost fits is refused as fast as a short one. */
    private static final Pattern PATH_ON_THIS_SITE = Pattern.compile("/(?:[\\w.~-]++/?+)*+");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z-]{2,10}");

    private final DefaultServerOAuth2AuthorizationRequestResolver standard;

    SignInRequests(ReactiveClientRegistrationRepository clients) {
        this.standard = new DefaultServerOAuth2AuthorizationRequestResolver(clients);
        this.standard.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        boolean asked = HttpMethod.GET.equals(request.getMethod()) && PATH.equals(request.getPath().value());
        return asked ? resolve(exchange, SessionConfiguration.CLIENT) : Mono.empty();
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String client) {
        return standard.resolve(exchange, client).map(request -> withTheWayBack(request, exchange));
    }

    private static OAuth2AuthorizationRequest withTheWayBack(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        var asked = exchange.getRequest().getQueryParams();
        var to = asked.getFirst("to");
        var language = asked.getFirst("lang");
        return OAuth2AuthorizationRequest.from(request)
                .attributes(attributes -> attributes.put(WHERE_TO, isPathOnThisSite(to) ? to : "/"))
                .additionalParameters(more -> {
                    if (language != null && LANGUAGE.matcher(language).matches()) {
                        more.put("ui_locales", language);
                    }
                })
                .build();
    }

    static boolean isPathOnThisSite(@Nullable String to) {
        return to != null && to.length() <= LONGEST_PATH && PATH_ON_THIS_SITE.matcher(to).matches();
    }

    static void rememberWhereTo(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        exchange.getAttributes().put(WHERE_TO, request.getAttributes().getOrDefault(WHERE_TO, "/"));
    }

    static String whereTo(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(WHERE_TO, "/");
    }
}
