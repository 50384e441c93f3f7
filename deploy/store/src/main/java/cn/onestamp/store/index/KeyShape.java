package cn.onestamp.store.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The fields of an index, each with its direction, and the keys a document has under them. */
record KeyShape(List<IndexKey> fields) {

    /**
     * @param bytes every combination of the values under the fields
     * @param exact whether these keys sort exactly like the document
     * @param missing whether the document has none of the fields
     */
    record Keys(Set<byte[]> bytes, boolean exact, boolean missing) {
    }

    Keys keysOf(Document document) {
        List<FieldValues> values = fields.stream().map(field -> FieldValues.of(document, field.getKey())).toList();
        refuseParallelArrays(values);
        boolean exact = values.stream().allMatch(each -> each.array() == null && SortableKey.sortsExactly(each.values().getFirst()));
        return new Keys(combine(values), exact, values.stream().allMatch(FieldValues::isMissing));
    }

    private Set<byte[]> combine(List<FieldValues> values) {
        Set<byte[]> keys = distinct();
        keys.add(new byte[0]);
        for (int i = 0; i < values.size(); i++) {
            Set<byte[]> longer = distinct();
            for (byte[] prefix : keys) {
                for (Object value : values.get(i).values()) {
                    longer.add(Span.join(prefix, encode(i, value)));
                }
            }
            keys = longer;
        }
        return keys;
    }

    byte[] encode(int field, @Nullable Object value) {
        byte[] bytes = SortableKey.of(value);
        return fields.get(field).isAscending() ? bytes : Span.inverted(bytes);
    }

    private static void refuseParallelArrays(List<FieldValues> values) {
        Set<String> arrays = values.stream().filter(each -> each.array() != null).map(FieldValues::array).collect(Collectors.toSet());
        if (arrays.size() > 1) {
            throw new CannotIndexParallelArraysError(arrays);
        }
    }

    static Set<byte[]> distinct() {
        return new TreeSet<>(Arrays::compareUnsigned);
    }
}
