package cn.onestamp.intake.catalogue.item;

import cn.onestamp.intake.catalogue.ItemGuide;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One version of an item as it is kept: JSON-like values.
 *
 * @param published what everybody is told
 * @param kept      what only the catalogue itself answers
 */
public record ItemVersion(Map<String, Object> published, Map<String, Object> kept) {

    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    public String code() {
        return (String) published.get("code");
    }

    public int version() {
        return ((Number) published.get("version")).intValue();
    }

    public LocalDate from() {
        return LocalDate.parse((String) published.get("from"));
    }

    /** How much it is, written as JSON. */
    int bytes() {
        return JSON.writeValueAsBytes(this).length;
    }

    public ItemGuide guide() {
        Map<String, Object> whole = new HashMap<>(kept);
        whole.put("item", published);
        return JSON.convertValue(whole, ItemGuide.class);
    }

    /** The same version that tells this as well. */
    ItemVersion saying(Map<String, ?> more) {
        Map<String, Object> told = new LinkedHashMap<>(published);
        told.putAll(JSON.convertValue(more, new TypeReference<Map<String, Object>>() { }));
        return new ItemVersion(told, kept);
    }

    /** The same with other members, as the next version in force from that day. */
    public ItemVersion next(Map<String, Object> toldOtherwise, Map<String, Object> keptOtherwise, LocalDate from) {
        Map<String, Object> told = new LinkedHashMap<>(published);
        told.putAll(toldOtherwise);
        told.put("version", version() + 1);
        told.put("from", from.toString());
        Map<String, Object> rest = new LinkedHashMap<>(kept);
        rest.putAll(keptOtherwise);
        return new ItemVersion(told, rest);
    }
}
