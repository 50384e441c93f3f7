package cn.onestamp.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A projection names fields to show or to leave out, or one element; the stock emulator ignores or misreads anything else. */
final class ProjectionCheck {

    private ProjectionCheck() {
    }

    static void check(@Nullable Object projection) {
        if (projection instanceof Document fields) {
            fields.forEach(ProjectionCheck::checkField);
        }
    }

    private static void checkField(String path, @Nullable Object shown) {
        boolean plain = shown instanceof Number || shown instanceof Boolean;
        boolean oneElement = shown instanceof Document part && part.keySet().equals(Set.of("$elemMatch"));
        if (path.contains("$") || !(plain || oneElement)) {
            throw Refusals.refused("the projection of '" + path + "'");
        }
        if (shown instanceof Document part) {
            FilterCheck.check(part.get("$elemMatch"));
        }
    }
}
