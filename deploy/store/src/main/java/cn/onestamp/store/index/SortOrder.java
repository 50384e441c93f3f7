package cn.onestamp.store.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The order asked for, and whether walking some fields of an index gives it. */
record SortOrder(List<IndexKey> fields) {

    enum Direction { FORWARDS, BACKWARDS }

    private static final String AS_STORED = "$natural";

    static SortOrder of(@Nullable Document sort) {
        if (sort == null || sort.containsKey(AS_STORED)) {
            return new SortOrder(List.of());
        }
        return new SortOrder(sort.entrySet().stream()
                .map(field -> new IndexKey(field.getKey(), ((Number) field.getValue()).intValue() > 0)).toList());
    }

    /**
     * @param constant fields that hold one value in everything walked
     * @param walked the fields of the index behind them; documents with equal keys follow by ascending identifier
     */
    Optional<Direction> givenBy(Set<String> constant, List<IndexKey> walked) {
        List<IndexKey> wanted = fields.stream().filter(field -> !constant.contains(field.getKey())).toList();
        List<IndexKey> given = new ArrayList<>(walked);
        given.add(new IndexKey("_id", true));
        if (wanted.size() > given.size()) {
            return Optional.empty();
        }
        if (matches(wanted, given, true)) {
            return Optional.of(Direction.FORWARDS);
        }
        return matches(wanted, given, false) ? Optional.of(Direction.BACKWARDS) : Optional.empty();
    }

    private static boolean matches(List<IndexKey> wanted, List<IndexKey> given, boolean sameDirection) {
        for (int i = 0; i < wanted.size(); i++) {
            boolean sameField = wanted.get(i).getKey().equals(given.get(i).getKey());
            if (!sameField || (wanted.get(i).isAscending() == given.get(i).isAscending()) != sameDirection) {
                return false;
            }
        }
        return true;
    }
}
