package cn.onestamp.platform.web;

import cn.onestamp.platform.problem.Malformed;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * A question in an address has plain names, each said once, and values somebody could have typed. What is otherwise, such as
 * {@code kind[$ne]=}, is refused rather than overlooked: a filter that is overlooked answers with everything.
 */
final class PlainQueries implements WebFilter {

    static final int LONGEST_VALUE = 400;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,50}");
    private static final int NOT_UTF8 = 0xFFFD;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.defer(() -> {
            exchange.getRequest().getQueryParams().forEach(PlainQueries::mustBePlain);
            return chain.filter(exchange);
        });
    }

    private static void mustBePlain(String name, List<String> values) {
        if (!NAME.matcher(name).matches()) {
            throw new Malformed("query", "The name of a parameter has letters, digits, hyphens and underscores");
        }
        if (values.size() > 1) {
            throw new Malformed(name, "A parameter is said once");
        }
        String value = values.getFirst();
        if (value != null && (value.length() > LONGEST_VALUE || value.codePoints().anyMatch(PlainQueries::nobodyTypes))) {
            throw new Malformed(name, "A value has at most " + LONGEST_VALUE + " characters that can be typed");
        }
    }

    private static boolean nobodyTypes(int character) {
        return Character.isISOControl(character) || character == NOT_UTF8;
    }
}
