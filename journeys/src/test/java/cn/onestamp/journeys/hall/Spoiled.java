package cn.onestamp.journeys.hall;

import cn.onestamp.journeys.door.Call;
import java.nio.charset.StandardCharsets;
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

    /** One of each kind that no line may let through; each desk is tried with all of them on its own. */
    public static Map<String, byte[]> notJson(byte[] sound) {
        String text = new String(sound, StandardCharsets.UTF_8);
        return Map.of("nothing", new byte[0], "an array", bytes("[]"), "cut off", bytes(text.substring(0, text.length() - 1)),
                "two bodies", bytes(text + text), "10,000 levels", bytes("{\"x\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"),
                "a text of 900,000 characters", bytes("{\"x\":\"" + "x".repeat(LONG) + "\"}"),
                "bytes that are no UTF-8", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'},
                "a form", bytes("version[$ne]=0"));
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
