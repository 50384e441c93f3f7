package cn.onestamp.intake.catalogue;

import java.util.Map;

/**
 * One entry before it is kept.
 *
 * @param id        the key on the topic, such as {@code code@version}
 * @param published what everybody is told, in the form of the contract: JSON-like values only
 * @param kept      what only the catalogue itself answers
 */
public record Entry(String id, Map<String, Object> published, Map<String, Object> kept) {

    public static Entry of(String id, Map<String, Object> published) {
        return new Entry(id, published, Map.of());
    }
}
