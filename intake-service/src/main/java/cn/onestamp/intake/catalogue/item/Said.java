package cn.onestamp.intake.catalogue.item;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whether two JSON-like values say the same, in whatever kind of map and number they are kept. */
public final class Said {

    private static final JsonMapper SORTED = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private Said() {}

    public static boolean same(@Nullable Object one, @Nullable Object other) {
        return SORTED.writeValueAsString(one).equals(SORTED.writeValueAsString(other));
    }
}
