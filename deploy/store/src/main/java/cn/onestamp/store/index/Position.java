package cn.onestamp.store.index;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Where a document lies in its collection: the sortable form of its identifier. */
public record Position(byte[] bytes) {

    public static Position ofIdentifier(@Nullable Object identifier) {
        return new Position(SortableKey.of(identifier));
    }

    static Position ofDocument(Document document) {
        return ofIdentifier(document.get("_id"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Position that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
