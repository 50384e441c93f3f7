package cn.onestamp.platform.testkit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies that are not the JSON object they should be, by what is wrong. */
public final class Garbage {

    private static final int DEEP = 10_000;
    private static final int LONG = 900_000;
    private static final int TOO_LARGE = (1 << 20) + 1;

    private Garbage() {}

    /** @param sound an object with at least one member */
    public static Map<String, byte[]> of(byte[] sound) {
        String text = new String(sound, StandardCharsets.UTF_8);
        String inner = text.substring(1, text.length() - 1);
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("nothing", new byte[0]);
        bodies.put("a brace", bytes("{"));
        bodies.put("an array", bytes("[]"));
        bodies.put("null", bytes("null"));
        bodies.put("a text", bytes("\"x\""));
        bodies.put("a number", bytes("1"));
        bodies.put("cut off", bytes(text.substring(0, text.length() - 1)));
        bodies.put("something after the end", bytes(text + "}"));
        bodies.put("two bodies", bytes(text + text));
        bodies.put("every member twice", bytes("{" + inner + "," + inner + "}"));
        bodies.put("not a number", bytes("{\"version\":NaN}"));
        bodies.put("10,000 levels", bytes("{\"x\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"));
        bodies.put("10,000 levels of objects", bytes("{\"x\":".repeat(DEEP) + "1" + "}".repeat(DEEP)));
        bodies.put("a number of 900,000 digits", bytes("{\"version\":" + "9".repeat(LONG) + "}"));
        bodies.put("a fraction of 900,000 digits", bytes("{\"version\":0." + "9".repeat(LONG) + "}"));
        bodies.put("a number with an endless exponent", bytes("{\"version\":1e" + "9".repeat(LONG) + "}"));
        bodies.put("a text of 900,000 characters", bytes("{\"x\":\"" + "x".repeat(LONG) + "\"}"));
        bodies.put("a name of 40,000 characters", bytes("{\"" + "x".repeat(40_000) + "\":1}"));
        bodies.put("100,000 members", bytes(members(100_000 / 2)));
        bodies.put("more than is taken", bytes("{\"x\":\"" + "x".repeat(TOO_LARGE) + "\"}"));
        bodies.put("a byte order mark", bytes("\uFEFF" + text));
        bodies.put("UTF-16", text.getBytes(StandardCharsets.UTF_16LE));
        bodies.put("UTF-16 with a mark", text.getBytes(StandardCharsets.UTF_16));
        bodies.put("bytes that are no UTF-8", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'});
        bodies.put("half a character", new byte[] {'{', '"', 'x', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'});
        bodies.put("half a character, escaped", bytes("{\"x\":\"\\ud800\"}"));
        bodies.put("half a character in a name", bytes("{\"\\udc00\":1}"));
        bodies.put("a zero character", bytes("{\"x\":\"\\u0000\"}"));
        bodies.put("a zero byte", bytes("{\"x\":\"\0\"}"));
        bodies.put("a form", bytes("version[$ne]=0"));
        bodies.put("XML", bytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"));
        return bodies;
    }

    private static String members(int count) {
        StringBuilder object = new StringBuilder("{\"m\":1");
        for (int i = 0; i < count; i++) {
            object.append(",\"m").append(i).append("\":1");
        }
        return object.append('}').toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
