package cn.onestamp.store.index;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The kinds of values in the order in which a sort puts them; the tag is the first byte of a key and even, so that tag + 1 ends the kind. */
enum Kind {
    MIN, NULL, NUMBER, TEXT, DOCUMENT, LIST, BINARY, LEGACY_UUID, UUID_4, OBJECT_ID, BOOLEAN, INSTANT, TIMESTAMP, REGEX, OTHER, MAX;

    int tag() {
        return 2 + 2 * ordinal();
    }

    static Kind of(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing missing -> NULL;
            case Number number -> NUMBER;
            case String text -> TEXT;
            case Document document -> DOCUMENT;
            case Collection<?> list -> LIST;
            case BinData data -> BINARY;
            case LegacyUUID uuid -> LEGACY_UUID;
            case UUID uuid -> UUID_4;
            case ObjectId id -> OBJECT_ID;
            case Boolean flag -> BOOLEAN;
            case Instant instant -> INSTANT;
            case BsonTimestamp timestamp -> TIMESTAMP;
            case BsonRegularExpression regex -> REGEX;
            case MinKey lowest -> MIN;
            case MaxKey highest -> MAX;
            default -> OTHER;
        };
    }
}
