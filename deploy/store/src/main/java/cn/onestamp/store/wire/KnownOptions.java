package cn.onestamp.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import java.util.Set;

/** The options each command understands here. An option nobody reads would change nothing, silently; so it is refused. */
final class KnownOptions {

    private static final Set<String> ANY_COMMAND = Set.of("$db", "$readPreference", "$clusterTime", "lsid", "comment",
            "maxTimeMS", "readConcern", "writeConcern", "hint", "bypassDocumentValidation", "allowDiskUse");

    private static final Map<String, Set<String>> OPTIONS = Map.ofEntries(
            Map.entry("find", Set.of("filter", "sort", "limit", "skip", "projection", "batchSize", "singleBatch", "noCursorTimeout", "allowPartialResults")),
            Map.entry("aggregate", Set.of("pipeline", "cursor")),
            Map.entry("count", Set.of("query", "limit", "skip")),
            Map.entry("distinct", Set.of("key", "query")),
            Map.entry("insert", Set.of("documents", "ordered")),
            Map.entry("update", Set.of("updates", "ordered")),
            Map.entry("delete", Set.of("deletes", "ordered")),
            Map.entry("findAndModify", Set.of("query", "sort", "update", "remove", "new", "fields", "upsert", "arrayFilters")),
            Map.entry("create", Set.of()),
            Map.entry("createIndexes", Set.of("indexes", "commitQuorum")),
            Map.entry("dropIndexes", Set.of("index")),
            Map.entry("drop", Set.of()),
            Map.entry("dropDatabase", Set.of()),
            Map.entry("listIndexes", Set.of("cursor")),
            Map.entry("listCollections", Set.of("cursor", "nameOnly", "authorizedCollections")),
            Map.entry("getMore", Set.of("collection", "batchSize")));

    private KnownOptions() {
    }

    static void check(String command, Document query) {
        if (!OPTIONS.containsKey(command)) {
            return;
        }
        for (String option : query.keySet()) {
            if (!option.equals(command) && !ANY_COMMAND.contains(option) && !OPTIONS.get(command).contains(option)) {
                throw Refusals.refused("the option '" + option + "' of " + command);
            }
        }
        if (query.get("readConcern") instanceof Document concern && "snapshot".equals(concern.get("level"))) {
            throw Refusals.refused("snapshot reads");
        }
    }

    static void checkStatement(String command, Document statement, Set<String> known) {
        for (String option : statement.keySet()) {
            if (!known.contains(option)) {
                throw Refusals.refused("the option '" + option + "' of " + command);
            }
        }
    }
}
