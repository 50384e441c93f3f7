package cn.onestamp.journeys.door;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cookies of one browser. The JDK's own store keeps {@code Secure} cookies from a plain http address, which browsers
 * send to localhost.
 */
final class Cookies {

    private final Map<String, String> kept = new LinkedHashMap<>();

    void keep(Answer answer) {
        for (String line : answer.headers().allValues("Set-Cookie")) {
            String pair = line.split(";", 2)[0];
            int equals = pair.indexOf('=');
            kept.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
        }
    }

    Call sentWith(Call call) {
        return kept.isEmpty() ? call : call.with("Cookie", kept.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
    }
}
