package cn.onestamp.store.index;

import cn.onestamp.store.index.Condition.Beyond;
import cn.onestamp.store.index.Condition.OneOf;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The conditions of a query that all must hold and that an index can use, by field; everything else is left to the matcher. */
final class Question {

    private final Map<String, List<Condition>> conditions = new HashMap<>();

    private Question() {
    }

    static Question of(Document query) {
        var question = new Question();
        question.addAll(query);
        return question;
    }

    List<Condition> about(String path) {
        return conditions.getOrDefault(path, List.of());
    }

    boolean demandsPresenceOfAny(List<String> paths) {
        return paths.stream().anyMatch(path -> about(path).stream().anyMatch(Condition::demandsPresence));
    }

    private void addAll(Document query) {
        query.forEach((key, value) -> {
            if (key.equals("$and") && value instanceof Collection<?> all) {
                all.stream().filter(Document.class::isInstance).forEach(each -> addAll((Document) each));
            } else if (!key.startsWith("$")) {
                addField(key, value);
            }
        });
    }

    private void addField(String path, @Nullable Object value) {
        if (isComparable(value)) {
            add(path, oneOf(value));
        } else if (value instanceof Document operators) {
            operators.forEach((operator, operand) -> addOperator(path, operator, operand));
        }
    }

    private void addOperator(String path, String operator, @Nullable Object operand) {
        if (operator.equals("$in") && operand instanceof Collection<?> values && values.stream().allMatch(Question::isComparable)) {
            add(path, new OneOf(new ArrayList<>(values)));
        } else if (isComparable(operand)) {
            addComparison(path, operator, operand);
        }
    }

    private void addComparison(String path, String operator, @Nullable Object operand) {
        if (operator.equals("$eq")) {
            add(path, oneOf(operand));
        } else if (operand != null && (operator.equals("$gt") || operator.equals("$gte"))) {
            add(path, new Beyond(operand, true));
        } else if (operand != null && (operator.equals("$lt") || operator.equals("$lte"))) {
            add(path, new Beyond(operand, false));
        }
    }

    private static OneOf oneOf(@Nullable Object value) {
        var values = new ArrayList<@Nullable Object>();
        values.add(value);
        return new OneOf(values);
    }

    private void add(String path, Condition condition) {
        conditions.computeIfAbsent(path, any -> new ArrayList<>()).add(condition);
    }

    /** Values that equal only themselves; arrays, embedded documents and patterns compare in ways of their own. */
    private static boolean isComparable(@Nullable Object value) {
        return switch (Kind.of(value)) {
            case NULL, NUMBER, TEXT, BINARY, LEGACY_UUID, UUID_4, OBJECT_ID, BOOLEAN, INSTANT, TIMESTAMP -> true;
            case DOCUMENT, LIST, REGEX, MIN, MAX, OTHER -> false;
        };
    }
}
