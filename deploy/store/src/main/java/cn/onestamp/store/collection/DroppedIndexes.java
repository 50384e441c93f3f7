package cn.onestamp.store.collection;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Which indexes a command means: one by name or by its fields, or all but the one on the identifier. */
final class DroppedIndexes {

    private DroppedIndexes() {
    }

    static <P> List<Index<P>> of(List<Index<P>> indexes, @Nullable Object wanted) {
        List<Index<P>> droppable = indexes.stream().filter(index -> !index.getName().equals("_id_")).toList();
        if ("*".equals(wanted)) {
            return droppable;
        }
        List<Index<P>> meant = droppable.stream().filter(index -> isMeant(index, wanted)).toList();
        if (meant.isEmpty()) {
            throw new IndexNotFoundException("index not found: " + wanted);
        }
        return meant;
    }

    private static boolean isMeant(Index<?> index, @Nullable Object wanted) {
        return wanted instanceof Document fields
                ? String.valueOf(index.toIndexDescription().get("key")).equals(String.valueOf(fields))
                : index.getName().equals(wanted);
    }
}
