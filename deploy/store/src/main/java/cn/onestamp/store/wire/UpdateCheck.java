package cn.onestamp.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Lets through updates by operators or by a whole new document; not those that compute with pipelines. */
final class UpdateCheck {

    private static final Set<String> STATEMENT = Set.of("q", "u", "multi", "upsert", "arrayFilters", "hint");
    private static final Set<String> DELETION = Set.of("q", "limit", "hint");
    private static final Set<String> OPERATORS = Set.of("$set", "$unset", "$setOnInsert", "$inc", "$mul", "$min", "$max",
            "$rename", "$push", "$addToSet", "$pull", "$pullAll", "$pop");

    private UpdateCheck() {
    }

    static void checkStatement(Document statement) {
        KnownOptions.checkStatement("update", statement, STATEMENT);
        FilterCheck.check(statement.get("q"));
        checkUpdate(statement.get("u"));
    }

    static void checkDeletion(Document statement) {
        KnownOptions.checkStatement("delete", statement, DELETION);
        FilterCheck.check(statement.get("q"));
    }

    static void checkFindAndModify(Document command) {
        FilterCheck.check(command.get("query"));
        OrderCheck.check(command.get("sort"));
        ProjectionCheck.check(command.get("fields"));
        checkUpdate(command.get("update"));
    }

    private static void checkUpdate(@Nullable Object update) {
        if (update instanceof Iterable<?>) {
            throw Refusals.refused("updates by a pipeline");
        }
        if (update instanceof Document document) {
            document.keySet().stream().filter(key -> key.startsWith("$") && !OPERATORS.contains(key)).findFirst().ifPresent(key -> {
                throw Refusals.refused("the update operator " + key);
            });
            checkPull(document.get("$pull"));
        }
    }

    private static void checkPull(@Nullable Object pull) {
        if (pull instanceof Document fields) {
            fields.values().stream().filter(Document.class::isInstance).map(Document.class::cast).forEach(FilterCheck::checkCondition);
        }
    }
}
