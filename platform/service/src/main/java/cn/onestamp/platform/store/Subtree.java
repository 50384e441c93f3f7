package cn.onestamp.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import cn.onestamp.platform.id.DivisionCode;
import org.bson.conversions.Bson;

/** All places of a division, as a range that an index can serve. */
public final class Subtree {

    private Subtree() {}

    public static Bson within(String field, DivisionCode root) {
        int fixed = root.level().digits();
        String first = root.value();
        return and(gte(field, first), lte(field, first.substring(0, fixed) + "9".repeat(first.length() - fixed)));
    }
}
