package cn.onestamp.store.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A way to reach the documents of a collection in the order of some fields. */
sealed interface OrderedAccess permits StoredIndex, IdIndex {

    /** @param document the stored bytes when they came with the key, or null when they are still to be fetched */
    record Hit(Position position, byte @Nullable [] document) {
    }

    List<IndexKey> getKeys();

    KeyShape shape();

    /** Whether keys sort exactly like documents and each document has one key. */
    boolean isExact();

    boolean isSparseAccess();

    boolean isUnique();

    Iterator<Hit> hits(Span span, boolean backwards);
}
