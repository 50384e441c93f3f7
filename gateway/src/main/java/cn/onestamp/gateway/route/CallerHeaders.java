package cn.onestamp.gateway.route;

import cn.onestamp.gateway.Installation;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What a request carries to a desk. A service gets the headers on a short list and nothing else, so that no invented
 * {@code X-User-Id} can ever mean anything; the sign-in server gets what a browser sends, without what claims to come
 * from a proxy. The sender's address is the one seen on the wire.
 */
@Component
class CallerHeaders implements HttpHeadersFilter, Ordered {

    static final Set<String> FOR_A_SERVICE = ignoringCase(
            "Accept", "Accept-Language", "Authorization", "Content-Length", "Content-Type", "Idempotency-Key",
            "If-Match", "If-None-Match", "Last-Event-ID", "Range", "Transfer-Encoding", "Upload-Offset", "X-File-Name");

    /** The door begins a trace of its own; whoever comes in does not choose what stands in the logs of the house. */
    private static final Set<String> TRACES = ignoringCase("traceparent", "tracestate", "baggage", "b3");

    private final Installation installation;

    CallerHeaders(Installation installation) {
        this.installation = installation;
    }

    /** After those that add what a proxy says, before the one that writes the trace of this visit on the request. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }

    @Override
    public HttpHeaders filter(HttpHeaders sent, ServerWebExchange exchange) {
        Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        var passed = new HttpHeaders();
        if (Lines.named(route.getId()).access() == Line.Access.SIGN_IN) {
            sent.forEach((name, values) -> passForSignIn(name, values, passed));
            passed.set("X-Forwarded-Host", installation.publicAddress().getAuthority());
            passed.set("X-Forwarded-Proto", installation.publicAddress().getScheme());
        } else {
            sent.forEach((name, values) -> passForService(name, values, passed));
        }
        passed.set("X-Forwarded-For", peer(exchange));
        return passed;
    }

    private static void passForService(String name, List<String> values, HttpHeaders passed) {
        if (FOR_A_SERVICE.contains(name)) {
            passed.addAll(name, values);
        }
    }

    private static void passForSignIn(String name, List<String> values, HttpHeaders passed) {
        if (HttpHeaders.COOKIE.equalsIgnoreCase(name)) {
            values.stream().map(CallerHeaders::withoutOurCookies).filter(rest -> !rest.isEmpty())
                    .forEach(rest -> passed.add(name, rest));
        } else if (!name.regionMatches(true, 0, "X-", 0, 2) && !"Forwarded".equalsIgnoreCase(name) && !TRACES.contains(name)) {
            passed.addAll(name, values);
        }
    }

    private static String withoutOurCookies(String cookies) {
        return Arrays.stream(cookies.split(";\\s*"))
                .filter(cookie -> !cookie.startsWith("onestamp"))
                .collect(Collectors.joining("; "));
    }

    private static String peer(ServerWebExchange exchange) {
        InetSocketAddress peer = exchange.getRequest().getRemoteAddress();
        return peer == null ? "unknown" : peer.getAddress().getHostAddress();
    }

    private static Set<String> ignoringCase(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return set;
    }
}
