package cn.onestamp.journeys.hall;

import cn.onestamp.journeys.door.Call;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The ways to spoil a sound body. */
public final class Spoiled {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DEEP = 10_000;
    private static final int LONG = 900_000;

    private Spoiled() {}

    /** Files that are not what their media type says. */
    public static Map<String, byte[]> notPdf() {
        return Map.of("nothing", new byte[0], "text", bytes("%PDX-1.4"), "a page", bytes("<html><script>alert(1)</script>"),
                "an archive", new byte[] {'P', 'K', 3, 4, 0, 0}, "a program", new byte[] {'M', 'Z', 0, 0});
    }

    /** Bodies that are not the JSON object they should be, by what is wrong. */
    public static Map<String, byte[]> notJson(byte[] sound) {
        String text = new String(sound, StandardCharsets.UTF_8);
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("nothing", new byte[0]);
        bodies.put("a brace", bytes("{"));
        bodies.put("an array", bytes("[]"));
        bodies.put("null", bytes("null"));
        bodies.put("a string", bytes("\"x\""));
        bodies.put("a number", bytes("1"));
        bodies.put("cut off", bytes(text.substring(0, text.length() - 1)));
        bodies.put("something after the end", bytes(text + "}"));
        bodies.put("two bodies", bytes(text + text));
        bodies.put("a doubled member", bytes("{" + text.substring(1, text.length() - 1) + "," + text.substring(1)));
        bodies.put("NaN", bytes(text.replaceFirst(":(\"[^\"]*\"|[0-9]+)", ":NaN")));
        bodies.put("10,000 levels", bytes("{\"x\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"));
        bodies.put("a number of 900,000 digits", bytes("{\"version\":" + "9".repeat(LONG) + "}"));
        bodies.put("a text of 900,000 characters", bytes("{\"x\":\"" + "x".repeat(LONG) + "\"}"));
        bodies.put("bytes that are no UTF-8", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'});
        bodies.put("a byte order mark", bytes("\uFEFF" + text));
        bodies.put("a form", bytes("version[$ne]=0"));
        bodies.put("XML", bytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"));
        return bodies;
    }

    /** The sound call with one member replaced by the JSON given. */
    public static Call with(Call sound, String field, String json) {
        ObjectNode body = (ObjectNode) JSON.readTree(sound.body());
        body.put(field, "@@here@@");
        return sound.saying(bytes(JSON.writeValueAsString(body).replace("\"@@here@@\"", json)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
