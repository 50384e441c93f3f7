package cn.onestamp.store.wire;

import java.util.Set;

/** How a command is run. Everything the store does not know is refused before. */
enum Command {
    ANSWERED_AT_ONCE, READING, CHANGE;

    private static final Set<String> AT_ONCE = Set.of("hello", "isMaster", "ismaster", "ping", "buildInfo", "buildinfo",
            "endSessions", "killCursors", "connectionStatus", "whatsmyuri", "hostInfo", "getLog", "serverStatus");
    private static final Set<String> READINGS = Set.of("find", "getMore", "count", "distinct", "listIndexes",
            "listCollections", "listDatabases", "dbStats", "collStats", "validate");
    private static final Set<String> CHANGES = Set.of("insert", "update", "delete", "findAndModify", "create",
            "createIndexes", "drop", "dropIndexes", "dropDatabase");

    /** An aggregate is a reading because stages that write are refused. */
    static Command named(String name) {
        if (AT_ONCE.contains(name)) {
            return ANSWERED_AT_ONCE;
        }
        if (READINGS.contains(name) || name.equals("aggregate")) {
            return READING;
        }
        if (CHANGES.contains(name)) {
            return CHANGE;
        }
        throw Refusals.unknownCommand(name);
    }
}
