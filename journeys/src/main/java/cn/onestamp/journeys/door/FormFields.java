package cn.onestamp.journeys.door;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fields of a web form, as a browser writes them. */
final class FormFields {

    private FormFields() {}

    static String written(Map<String, String> fields) {
        return new TreeMap<>(fields).entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static Call posted(String name, String path, Map<String, String> fields) {
        return new Call(name, "POST", path, Map.of("Content-Type", "application/x-www-form-urlencoded"),
                written(fields).getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
