package cn.onestamp.store;

import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Documents, indexes, questions and changes drawn from a seed: few fields and few values, so that they meet often. */
final class ChanceQuestions {

    record ChanceIndex(Document keys, IndexOptions options) {
    }

    private static final List<String> PATHS = List.of("s", "n", "d", "tags", "in.x", "list.y", "u", "b", "marks");
    /** Not the arrays that may be empty or hold null: the stock emulator has no consistent order for them. */
    private static final List<String> SORTABLE = List.of("s", "n", "d", "in.x", "u", "b", "marks");

    private final Random chance;

    ChanceQuestions(long seed) {
        this.chance = new Random(seed);
    }

    int upTo(int bound) {
        return chance.nextInt(bound);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }

    List<ChanceIndex> indexes() {
        List<ChanceIndex> indexes = new ArrayList<>();
        indexes.add(new ChanceIndex(new Document("marks", 1), new IndexOptions().name("marks")));
        indexes.add(new ChanceIndex(new Document(oneOf(SORTABLE), 1).append(oneOf(List.of("d", "u")), -1), new IndexOptions().name("order")));
        IntStream.range(0, 4).mapToObj(i -> new ChanceIndex(keys(1 + upTo(3)), new IndexOptions().sparse(upTo(3) == 0).name("i" + i))).forEach(indexes::add);
        return indexes;
    }

    List<ChanceIndex> uniqueIndexes() {
        return upTo(2) == 0 ? List.of() : List.of(new ChanceIndex(new Document("code", 1), new IndexOptions().unique(true).sparse(upTo(2) == 0).name("code")));
    }

    private Document keys(int count) {
        var keys = new Document();
        boolean list = false;
        for (int i = 0; i < count; i++) {
            String path = oneOf(PATHS);
            boolean array = List.of("tags", "marks").contains(path) || path.startsWith("list");
            if (!(array && list)) {
                keys.append(path, oneOf(List.of(1, -1)));
            }
            list |= array;
        }
        return keys;
    }

    Document document(int id) {
        var document = new Document("_id", id);
        List.of("s", "n", "d", "u", "b").forEach(field -> {
            if (upTo(8) > 0) {
                document.append(field, valueOf(field));
            }
        });
        if (upTo(3) > 0) {
            document.append("tags", upTo(6) == 0 ? valueOf("s") : several("s"));
        }
        if (upTo(3) > 0) {
            document.append("in", upTo(8) == 0 ? valueOf("n") : new Document("x", valueOf(oneOf(List.of("n", "s")))));
        }
        if (upTo(3) > 0) {
            document.append("list", IntStream.range(0, upTo(4)).mapToObj(i -> upTo(6) == 0 ? new Document() : new Document("y", valueOf("n"))).toList());
        }
        document.append("marks", upTo(3) == 0 ? upTo(9) : IntStream.rangeClosed(0, upTo(3)).mapToObj(i -> upTo(9)).toList());
        if (upTo(2) > 0) {
            document.append("code", "c" + upTo(400));
        }
        return document;
    }

    private List<Object> several(String field) {
        List<Object> values = new ArrayList<>();
        IntStream.range(0, upTo(4)).forEach(i -> values.add(valueOf(field)));
        return values;
    }

    private @Nullable Object valueOf(String path) {
        if (upTo(15) == 0 && !path.equals("marks")) {
            return null;
        }
        return switch (path) {
            case "s", "tags" -> oneOf(Arrays.asList("", "a", "ab", "b", "张", "𠮷", "\uFF0C", "a\0b", "Z"));
            case "n", "in.x", "list.y" -> oneOf(Arrays.<Object>asList(-3, -1, 0, 1, 2, 7, 1L, 2.0, 2.5, -0.0, 1L << 53, (1L << 53) + 1, 9_007_199_254_740_994L, Long.MAX_VALUE, -1.5e300));
            case "d" -> new Date(1_767_600_000_000L + upTo(6) * 1000L);
            case "u" -> new UUID(upTo(2) == 0 ? -1L : 1L, upTo(4) - 2L);
            case "marks" -> upTo(9);
            default -> upTo(2) == 0;
        };
    }

    Document filter() {
        var filter = new Document();
        IntStream.range(0, upTo(4)).forEach(i -> filter.append(oneOf(PATHS), condition()));
        if (upTo(6) == 0) {
            filter.append("$or", List.of(new Document(oneOf(PATHS), condition()), new Document(oneOf(PATHS), condition())));
        }
        if (upTo(6) == 0) {
            filter.append("$and", List.of(new Document(oneOf(PATHS), condition()), new Document(oneOf(PATHS), condition())));
        }
        if (upTo(5) == 0) {
            String path = oneOf(List.of("marks", "tags", "list.y"));
            filter.append("$and", List.of(new Document(path, new Document("$gte", valueOf(path))), new Document(path, new Document("$lt", valueOf(path)))));
        }
        if (upTo(8) == 0) {
            filter.append("_id", upTo(2) == 0 ? upTo(150) : new Document("$gte", upTo(150)));
        }
        return filter;
    }

    private @Nullable Object condition() {
        String path = oneOf(PATHS);
        return switch (upTo(9)) {
            case 0, 1, 2 -> valueOf(path);
            case 3 -> new Document(oneOf(List.of("$gt", "$gte", "$lt", "$lte")), valueOf(path));
            case 4 -> new Document("$gte", valueOf(path)).append("$lt", valueOf(path));
            case 5 -> new Document("$in", several(path));
            case 6 -> new Document(oneOf(List.of("$ne", "$eq")), valueOf(path));
            case 7 -> new Document("$exists", upTo(2) == 0);
            default -> new Document("$nin", several(path));
        };
    }

    /** Ends with the identifier, because the order of equals is nobody's promise. */
    Document sort() {
        var sort = new Document();
        IntStream.range(0, upTo(3)).forEach(i -> sort.append(oneOf(SORTABLE), oneOf(List.of(1, -1))));
        return sort.append("_id", oneOf(List.of(1, -1)));
    }

    /** A few documents by identifier and a condition. */
    Document fewer(Document filter) {
        int first = upTo(150);
        return new Document(filter).append("_id", new Document("$gte", first).append("$lt", first + 1 + upTo(20)));
    }

    /** Changes that no document refuses: how far a refused one had come is nobody's promise. */
    Document harmlessUpdate() {
        return switch (upTo(3)) {
            case 0 -> new Document("$unset", new Document(oneOf(List.of("s", "n", "tags", "in")), ""));
            case 1 -> new Document("$min", new Document("d", valueOf("d"))).append("$set", new Document("u", valueOf("u")));
            default -> new Document("$set", new Document("tags", several("s")).append("b", valueOf("b")));
        };
    }

    Document update() {
        return switch (upTo(6)) {
            case 0 -> new Document("$set", new Document("s", valueOf("s")).append("in.x", valueOf("n")));
            case 1 -> new Document("$unset", new Document(oneOf(List.of("s", "n", "tags", "in")), ""));
            case 2 -> new Document("$push", new Document("tags", new Document("$each", several("s")).append("$slice", -3)));
            case 3 -> new Document("$min", new Document("d", valueOf("d")));
            case 4 -> new Document("$pull", new Document("tags", valueOf("s")));
            default -> new Document("$set", new Document("tags", several("s")).append("b", valueOf("b")));
        };
    }
}
