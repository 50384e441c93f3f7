package cn.onestamp.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Lets through the query operators whose answers were compared with the stock emulator's, and no others. */
final class FilterCheck {

    private static final Set<String> CONNECTIVES = Set.of("$and", "$or", "$nor");
    private static final Set<String> COMPARISONS = Set.of("$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$nin",
            "$exists", "$size", "$all", "$type", "$mod", "$regex", "$options");

    private FilterCheck() {
    }

    static void check(@Nullable Object filter) {
        if (filter instanceof Document document) {
            refuseEnvelope(document);
            document.forEach(FilterCheck::checkEntry);
        }
    }

    /** The stock emulator takes such a field for its own envelope around the query. */
    private static void refuseEnvelope(Document filter) {
        if (filter.containsKey("query")) {
            throw Refusals.refused("a filter on a field called 'query'");
        }
    }

    private static void checkEntry(String key, @Nullable Object value) {
        if (CONNECTIVES.contains(key)) {
            if (value instanceof Iterable<?> parts) {
                parts.forEach(FilterCheck::check);
            }
        } else if (key.startsWith("$")) {
            throw Refusals.refused("the query operator " + key);
        } else if (value instanceof Document condition) {
            checkCondition(condition);
        }
    }

    static void checkCondition(Document condition) {
        condition.forEach((operator, operand) -> {
            if (operator.equals("$not") && operand instanceof Document negated) {
                checkCondition(negated);
            } else if (operator.equals("$elemMatch") && operand instanceof Document element) {
                checkElement(element);
            } else if (operator.startsWith("$") && !operator.equals("$not") && !COMPARISONS.contains(operator)) {
                throw Refusals.refused("the query operator " + operator);
            }
        });
    }

    private static void checkElement(Document element) {
        boolean comparesTheElement = element.keySet().stream().anyMatch(key -> key.startsWith("$") && !CONNECTIVES.contains(key));
        if (comparesTheElement) {
            checkCondition(element);
        } else {
            check(element);
        }
    }
}
