package cn.onestamp.platform.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Whatever a desk answers that is not JSON is a file: to be saved and never shown as a page of ours, whoever made it. No desk
 * can forget it.
 */
final class FilesAreNoPages implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getPath().value().startsWith("/api/")) {
            exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> mark(exchange.getResponse().getHeaders())));
        }
        return chain.filter(exchange);
    }

    private static void mark(HttpHeaders headers) {
        MediaType type = headers.getContentType();
        if (type != null && !isJson(type)) {
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
            if (!headers.containsHeader(HttpHeaders.CONTENT_DISPOSITION)) {
                headers.set(HttpHeaders.CONTENT_DISPOSITION, "attachment");
            }
        }
    }

    private static boolean isJson(MediaType type) {
        return type.isCompatibleWith(MediaType.APPLICATION_JSON) || type.isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
