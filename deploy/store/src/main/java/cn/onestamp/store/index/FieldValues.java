package cn.onestamp.store.index;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Every value a document holds under a path, the elements of arrays one by one; at least one, which may be {@link Missing}. */
final class FieldValues {

    private final String[] path;
    private final List<@Nullable Object> values = new ArrayList<>();
    private @Nullable String array;

    private FieldValues(String path) {
        this.path = path.split("\\.", -1);
    }

    static FieldValues of(Document document, String path) {
        var found = new FieldValues(path);
        found.collect(document, 0);
        return found;
    }

    List<@Nullable Object> values() {
        return values;
    }

    /** The path of the first array on the way, or null when there was none. */
    @Nullable String array() {
        return array;
    }

    boolean isMissing() {
        return values.stream().allMatch(Missing.class::isInstance);
    }

    private void collect(@Nullable Object value, int depth) {
        if (value instanceof Collection<?> list) {
            collectElements(list, depth);
        } else if (depth == path.length) {
            values.add(value);
        } else if (value instanceof Document document) {
            collect(document.getOrMissing(path[depth]), depth + 1);
        } else {
            values.add(Missing.getInstance());
        }
    }

    private void collectElements(Collection<?> list, int depth) {
        if (array == null) {
            array = String.join(".", List.of(path).subList(0, depth));
        }
        if (depth == path.length) {
            values.addAll(list.isEmpty() ? List.of(list) : list);
        } else if (list.isEmpty()) {
            values.add(Missing.getInstance());
        } else {
            list.forEach(element -> collect(element, depth));
        }
    }
}
