package cn.onestamp.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** Refuses, in words, what the store would get wrong or cannot do. */
final class Refusals {

    private static final int COMMAND_NOT_FOUND = 59;
    private static final int COMMAND_NOT_SUPPORTED = 115;
    private static final int OUT_OF_DISK_SPACE = 14031;

    private Refusals() {
    }

    static void check(String command, Document query) {
        Command.named(command);
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
