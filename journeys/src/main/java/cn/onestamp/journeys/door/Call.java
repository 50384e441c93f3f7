package cn.onestamp.journeys.door;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing asked at the door. Asking it again is the same request: same key, same bytes.
 *
 * @param name what it is, in measurements and ledgers
 */
public record Call(String name, String method, String path, Map<String, String> headers, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final byte[] NOTHING = {};

    public static Call get(String name, String path) {
        return new Call(name, "GET", path, Map.of(), NOTHING);
    }

    public static Call post(String name, String path, Object said) {
        return new Call(name, "POST", path, Map.of("Content-Type", "application/json"), JSON.writeValueAsBytes(said));
    }

    public static Call put(String name, String path, byte[] content, String mediaType) {
        return new Call(name, "PUT", path, Map.of("Content-Type", mediaType), content);
    }

    public static Call put(String name, String path, Object said) {
        return put(name, path, JSON.writeValueAsBytes(said), "application/json");
    }

    /** With the access token of whoever asks. */
    public Call by(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Call under(String key) {
        return with("Idempotency-Key", key);
    }

    public Call with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Call(name, method, path, more, body);
    }

    public Call saying(byte[] otherBody) {
        return new Call(name, method, path, headers, otherBody);
    }

    /** Whether the hall changes something when it answers. */
    public boolean changesSomething() {
        return !method.equals("GET");
    }
}
