package cn.onestamp.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** Refuses, in words, what the store cannot do or would get silently wrong: wrong answers are worse than none. */
final class Refusals {

    private static final int COMMAND_NOT_FOUND = 59;
    private static final int COMMAND_NOT_SUPPORTED = 115;
    private static final int OUT_OF_DISK_SPACE = 14031;

    private Refusals() {
    }

    static void check(String command, Document query) {
        Command.named(command);
        KnownOptions.check(command, query);
        refuseForeignName(query.get(command));
        switch (command) {
            case "find" -> {
                FilterCheck.check(query.get("filter"));
                OrderCheck.check(query.get("sort"));
                ProjectionCheck.check(query.get("projection"));
            }
            case "count", "distinct" -> FilterCheck.check(query.get("query"));
            case "aggregate" -> PipelineCheck.check(query.get("pipeline"));
            case "update" -> each(query, "updates", UpdateCheck::checkStatement);
            case "delete" -> each(query, "deletes", UpdateCheck::checkDeletion);
            case "findAndModify" -> UpdateCheck.checkFindAndModify(query);
            case "createIndexes" -> each(query, "indexes", IndexCheck::check);
            default -> { }
        }
    }

    private static void each(Document command, String list, Consumer<Document> check) {
        if (command.get(list) instanceof Iterable<?> statements) {
            statements.forEach(statement -> check.accept((Document) statement));
        }
    }

    private static void refuseForeignName(@Nullable Object collection) {
        if (collection instanceof String name && name.contains("/")) {
            throw refused("a collection name with a slash");
        }
    }

    static void checkRoom(boolean enough) {
        if (!enough) {
            throw new MongoServerError(OUT_OF_DISK_SPACE, "OutOfDiskSpace", "The disk of the store is full: nothing was written, reading goes on");
        }
    }

    static MongoServerError refused(String what) {
        return new MongoServerError(COMMAND_NOT_SUPPORTED, "CommandNotSupported", "The embedded store does not do " + what + "; use MongoDB for it");
    }

    static MongoServerError unknownCommand(String name) {
        return new MongoServerError(COMMAND_NOT_FOUND, "CommandNotFound", "The embedded store does not know the command '" + name + "'; use MongoDB for it");
    }
}
