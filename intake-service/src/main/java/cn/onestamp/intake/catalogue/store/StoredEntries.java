package cn.onestamp.intake.catalogue.store;

import cn.onestamp.intake.catalogue.ItemGuide;
import cn.onestamp.intake.catalogue.PostAssignment;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents of schema 1 as what they mean. */
final class StoredEntries {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private StoredEntries() {}

    static ItemGuide guide(Document stored) {
        Map<String, Object> whole = new HashMap<>(stored.get("guide", Document.class));
        whole.put("item", stored.get("data", Document.class));
        return JSON.convertValue(whole, ItemGuide.class);
    }

    static PostAssignment post(Document stored) {
        return data(stored, PostAssignment.class);
    }

    static <T> T data(Document stored, Class<T> type) {
        return JSON.convertValue(stored.get("data", Document.class), type);
    }

    /** As it is kept and published: JSON-like values only. */
    static Document members(Object value) {
        return new Document(JSON.convertValue(value, new TypeReference<Map<String, Object>>() { }));
    }
}
