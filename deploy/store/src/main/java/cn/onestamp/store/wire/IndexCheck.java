package cn.onestamp.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** An index here is ascending or descending fields, unique or not, sparse or not: no partial, expiring, text, hashed, geo or wildcard ones. */
final class IndexCheck {

    private static final Set<String> KNOWN = Set.of("key", "name", "unique", "sparse", "v", "ns", "background");

    private IndexCheck() {
    }

    static void check(Document index) {
        KnownOptions.checkStatement("createIndexes", index, KNOWN);
        if (index.get("key") instanceof Document fields) {
            fields.forEach(IndexCheck::checkField);
        }
        if (index.get("name") instanceof String name && name.contains("/")) {
            throw Refusals.refused("an index name with a slash");
        }
    }

    private static void checkField(String path, @Nullable Object direction) {
        if (!OrderCheck.isDirection(direction)) {
            throw Refusals.refused("an index of kind " + direction);
        }
        for (String part : path.split("\\.", -1)) {
            if (part.startsWith("$") || part.chars().allMatch(Character::isDigit)) {
                throw Refusals.refused("an index on '" + path + "'");
            }
        }
    }
}
