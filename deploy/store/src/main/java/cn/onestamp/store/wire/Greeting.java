package cn.onestamp.store.wire;

import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import java.time.Instant;
import java.util.List;

/** What a driver learns first: a standalone server without sessions, so that it does not try transactions or retries. */
final class Greeting {

    /** MongoDB 5.0: the oldest that speaks everything the driver needs; claiming more would invite commands that are not here. */
    private static final int WIRE_VERSION = 13;

    private Greeting() {
    }

    static boolean answers(String command) {
        return command.equalsIgnoreCase("hello") || command.equalsIgnoreCase("isMaster");
    }

    static Document answer(String command, Instant now) {
        Document answer = new Document(command.equalsIgnoreCase("hello") ? "isWritablePrimary" : "ismaster", true)
                .append("helloOk", true)
                .append("maxBsonObjectSize", BsonConstants.MAX_BSON_OBJECT_SIZE)
                .append("maxMessageSizeBytes", MongoWireProtocolHandler.MAX_MESSAGE_SIZE_BYTES)
                .append("maxWriteBatchSize", MongoWireProtocolHandler.MAX_WRITE_BATCH_SIZE)
                .append("localTime", now)
                .append("minWireVersion", 0)
                .append("maxWireVersion", WIRE_VERSION)
                .append("readOnly", false);
        Utils.markOkay(answer);
        return answer;
    }

    static Document buildInfo() {
        Document answer = new Document("version", ServerVersion.MONGO_5_0.toVersionString())
                .append("versionArray", ServerVersion.MONGO_5_0.getVersionArray())
                .append("modules", List.of("onestamp-embedded-store"))
                .append("maxBsonObjectSize", BsonConstants.MAX_BSON_OBJECT_SIZE);
        Utils.markOkay(answer);
        return answer;
    }
}
