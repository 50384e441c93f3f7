package cn.onestamp.store.wire;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

/** A sort is fields to 1 or -1; documents do not lie in the order of their arrival here. */
final class OrderCheck {

    private OrderCheck() {
    }

    static void check(@Nullable Object sort) {
        if (sort instanceof Document fields) {
            fields.forEach((field, direction) -> {
                if (field.startsWith("$") || !isDirection(direction)) {
                    throw Refusals.refused("the sort {" + field + ": " + direction + "}");
                }
            });
        }
    }

    static boolean isDirection(@Nullable Object direction) {
        return direction instanceof Number number && Math.abs(number.doubleValue()) == 1.0;
    }
}
