package cn.onestamp.intake.catalogue.seed;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members of a contract in their written order; a day is written as ISO 8601. */
final class Facts {

    private final Map<String, Object> members = new LinkedHashMap<>();

    static Facts of(String name, Object value) {
        return new Facts().and(name, value);
    }

    Facts and(String name, @Nullable Object value) {
        members.put(name, value instanceof LocalDate day ? day.toString() : value);
        return this;
    }

    Map<String, Object> asMap() {
        return members;
    }
}
