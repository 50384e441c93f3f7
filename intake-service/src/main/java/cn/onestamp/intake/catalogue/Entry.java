package cn.onestamp.intake.catalogue;

import cn.onestamp.platform.crypto.Sha256;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One entry before it is kept.
 *
 * @param id        the key on the topic, such as {@code code@version}
 * @param published what everybody is told, in the form of the contract: JSON-like values only
 * @param kept      what only the catalogue itself answers
 */
public record Entry(String id, Map<String, Object> published, Map<String, Object> kept) {

    private static final JsonMapper SORTED = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    public static Entry of(String id, Map<String, Object> published) {
        return new Entry(id, published, Map.of());
    }

    /** SHA-256 of what the source says, whatever a desk has decided since: 64 hexadecimal digits. */
    public String fingerprint() {
        return Sha256.hex(SORTED.writeValueAsBytes(Map.of("published", published, "kept", kept)));
    }
}
