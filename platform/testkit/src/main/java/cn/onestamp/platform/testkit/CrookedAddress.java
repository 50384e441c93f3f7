package cn.onestamp.platform.testkit;

import static cn.onestamp.platform.testkit.HttpContract.members;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that is wrong in an address that is otherwise as agreed.
 *
 * @param named whether the refusal has to name the parameter
 * @param twin  asks the same in plain words that mean nothing; the answer may not differ
 */
record CrookedAddress(String parameter, String uri, boolean named, String twin) {

    private static final List<String> WRONG = List.of("0", "-1", "-1.5", "9223372036854775808", "1e308", "null", "true", "{\"$gt\":\"\"}",
            "{\"$where\":\"sleep(5000)\"}", "[$ne]", "$where", ".*", "' || 1==1 || '", "2026-02-30",
            "x".repeat(1000));
    private static final Pattern OPERATOR = Pattern.compile("[$*|]");
    private static final List<String> NEVER = List.of("%00", "%ED%A0%80", "%FF", "a%0Ab");
    private static final List<String> OTHER_PLACES = List.of("..%2F..%2Factuator", "%2e%2e", "%00", "%FF", "a;b=c");

    static Stream<CrookedAddress> of(HttpOperation way) {
        return way.parameters().stream().flatMap(parameter -> switch (String.valueOf(parameter.get("in"))) {
            case "path" -> inPath(way, (String) parameter.get("name"));
            case "query" -> inQuery(way, parameter);
            default -> Stream.of();
        });
    }

    /** The address as agreed, with what it needs and nothing more. */
    static String sound(HttpOperation way) {
        return with(way, "", "", "");
    }

    private static Stream<CrookedAddress> inPath(HttpOperation way, String name) {
        return Stream.concat(WRONG.stream().map(CrookedAddress::encoded), OTHER_PLACES.stream())
                .map(value -> new CrookedAddress(name, with(way, name, value, ""), false, ""));
    }

    private static Stream<CrookedAddress> inQuery(HttpOperation way, Map<String, Object> parameter) {
        String name = (String) parameter.get("name");
        boolean finds = "string".equals(members(parameter.get("schema")).get("type")) && !name.equals("after");
        Stream<CrookedAddress> wrong = WRONG.stream().map(value -> new CrookedAddress(name, with(way, name, "", name + "=" + encoded(value)),
                !way.contract().allows(parameter.get("schema"), value),
                finds && OPERATOR.matcher(value).find() ? with(way, name, "", name + "=" + "q".repeat(value.length())) : ""));
        Stream<CrookedAddress> never = NEVER.stream().map(value -> new CrookedAddress(name, with(way, name, "", name + "=" + value), true, ""));
        Stream<CrookedAddress> operators = Stream.of("[$ne]=x", "%5B$gt%5D=", ".$regex=.*").map(operator ->
                new CrookedAddress("query", with(way, "", "", name + operator), true, ""));
        Stream<CrookedAddress> twice = Stream.of(new CrookedAddress(name, with(way, name, "", name + "=1&" + name + "=2"), true, ""));
        return Stream.of(wrong, never, operators, twice).flatMap(several -> several);
    }

    /** @param query of the parameter that is not as agreed, already encoded */
    private static String with(HttpOperation way, String crooked, String value, String query) {
        String path = way.path();
        for (Map<String, Object> one : way.parameters().stream().filter(one -> "path".equals(one.get("in"))).toList()) {
            String name = (String) one.get("name");
            path = path.replace("{" + name + "}", name.equals(crooked) ? value : sound(way, one));
        }
        String asked = Stream.concat(Stream.of(query).filter(text -> !text.isEmpty()), way.parameters().stream()
                        .filter(one -> "query".equals(one.get("in")) && Boolean.TRUE.equals(one.get("required")) && !one.get("name").equals(crooked))
                        .map(one -> one.get("name") + "=" + sound(way, one)))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? path : path + "?" + asked;
    }

    private static String sound(HttpOperation way, Map<String, Object> parameter) {
        return encoded(String.valueOf(SoundValue.of(way.contract(), members(parameter.get("schema")))));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
