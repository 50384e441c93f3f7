package cn.onestamp.gateway.page;

import cn.onestamp.gateway.Installation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The headers that tell a browser what a page of ours may do. The sign-in server's own pages keep their own policy. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class BrowserRules implements WebFilter {

    private static final String FOR_DATA = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String FOR_PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Map<String, String> always = new LinkedHashMap<>();

    BrowserRules(Installation installation) {
        always.put("X-Content-Type-Options", "nosniff");
        always.put("Referrer-Policy", "same-origin");
        always.put("Cross-Origin-Opener-Policy", "same-origin");
        always.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (installation.isSecure()) {
            always.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> add(exchange)));
        return chain.filter(exchange);
    }

    private void add(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().value();
        var headers = exchange.getResponse().getHeaders();
        headers.remove(HttpHeaders.SERVER);
        headers.remove("X-Powered-By");
        always.forEach((name, value) -> setIfAbsent(headers, name, value));
        if (!path.startsWith("/auth/")) {
            boolean data = path.startsWith("/api/") || path.equals("/session") || path.equals("/signout");
            setIfAbsent(headers, "Content-Security-Policy", data ? FOR_DATA : FOR_PAGES);
            headers.set("X-Frame-Options", "DENY");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            if (data) {
                headers.setCacheControl("no-store");
            }
        }
    }

    private static void setIfAbsent(HttpHeaders headers, String name, String value) {
        if (!headers.containsHeader(name)) {
            headers.set(name, value);
        }
    }
}
